/** Makes the rows that readers see from a document. Pure: publishing writes them, a preview draws them unwritten. */
import type {
  articleBylines,
  articleCorrections,
  articleNotes,
  articlePictures,
  articlePins,
  articleSources,
  articles,
  articleTopics,
  authors,
  searchDocuments,
  topics,
} from '#db/schema/published/articles.ts';
import type { pictures } from '#db/schema/published/pictures.ts';
import type { types } from '#db/schema/published/site.ts';
import { countWords, picturesOf, searchableText } from '#newsroom/articles/body.ts';
import type { DraftDocument } from '#newsroom/drafts/document.ts';
import { searchedNames } from '#newsroom/search/searched-names.ts';
import { storedPath } from '#newsroom/site/article-address.ts';
import { monthKey } from '#newsroom/wording/dates.ts';

type Row<T extends { $inferInsert: unknown }> = T['$inferInsert'];

/** What is known of an article's publications; it is kept with the draft. */
export interface Publication {
  id: string;
  firstPublishedAt: Date;
  lastPublishedAt: Date;
  materialChangeAt: Date | null;
  updateNote: string;
  publishedVersions: number;
}

/** The rows that a document points to, as the desk has them now. */
export interface References {
  section: { id: string; slug: string };
  type: typeof types.$inferSelect;
  authors: Map<string, typeof authors.$inferSelect>;
  topics: Map<string, typeof topics.$inferSelect>;
  pictures: Map<string, typeof pictures.$inferSelect>;
  timeZone: string;
}

/** One of the numbers that are kept so that no request counts. */
export interface CountKey {
  scope: 'all' | 'section' | 'type' | 'group' | 'column' | 'topic' | 'author' | 'month' | 'section-month';
  key: string;
}

export interface ArticleRows {
  article: Row<typeof articles>;
  bylines: Row<typeof articleBylines>[];
  sources: Row<typeof articleSources>[];
  topicLinks: Row<typeof articleTopics>[];
  pictureLinks: Row<typeof articlePictures>[];
  notes: Row<typeof articleNotes>[];
  corrections: Row<typeof articleCorrections>[];
  pins: Row<typeof articlePins>[];
  authors: (typeof authors.$inferSelect)[];
  topics: (typeof topics.$inferSelect)[];
  pictures: (typeof pictures.$inferSelect)[];
  search: Row<typeof searchDocuments>;
  countKeys: CountKey[];
  path: string;
}

/** The months in which an article counts, in its zone: of all articles, and of its section. */
export function monthsOf(article: { sectionId: string; firstPublishedAt: Date }, timeZone: string): CountKey[] {
  const month = monthKey(article.firstPublishedAt, timeZone);
  return [
    { scope: 'month', key: month },
    { scope: 'section-month', key: `${article.sectionId}/${month}` },
  ];
}

/** The numbers in which an article counts. */
export function countKeysOf(
  article: { sectionId: string; typeId: string; groupId: string; columnId?: string | null; firstPublishedAt: Date },
  topicIds: string[],
  authorIds: string[],
  timeZone: string,
): CountKey[] {
  return [
    { scope: 'all', key: '' },
    { scope: 'section', key: article.sectionId },
    { scope: 'type', key: article.typeId },
    { scope: 'group', key: article.groupId },
    ...(article.columnId ? [{ scope: 'column' as const, key: article.columnId }] : []),
    ...[...new Set(topicIds)].map((key) => ({ scope: 'topic' as const, key })),
    ...[...new Set(authorIds)].map((key) => ({ scope: 'author' as const, key })),
    ...monthsOf(article, timeZone),
  ];
}

/** Composes all rows of an article. The document has passed the checklist: section, type and slug are there. */
export function composeArticle(document: DraftDocument, publication: Publication, references: References): ArticleRows {
  const { id, firstPublishedAt } = publication;
  const { language, body, leadPicture } = document;
  const shared = { articleId: id, language, firstPublishedAt };
  const found = <T>(map: Map<string, T>, ids: string[]) => [...new Set(ids)].flatMap((one) => map.get(one) ?? []);
  const bylines = document.bylines.filter((byline) => references.authors.has(byline.authorId));
  const authorsOf = found(
    references.authors,
    bylines.map((byline) => byline.authorId),
  );
  const topicsOf = found(references.topics, document.topicIds);
  const shown = [...(leadPicture ? [leadPicture.mediaId] : []), ...picturesOf(body)];
  const portraits = authorsOf.flatMap((author) => author.portraitId ?? []);
  const article = {
    id,
    language,
    slug: document.slug,
    sectionId: references.section.id,
    typeId: references.type.id,
    groupId: references.type.groupId,
    columnId: document.columnId,
    kicker: document.kicker,
    headline: document.headline,
    standfirst: document.standfirst,
    body,
    dateline: document.dateline,
    leadPictureId: leadPicture?.mediaId ?? null,
    leadAltText: leadPicture?.altText ?? '',
    leadCaption: leadPicture?.caption ?? '',
    leadCredit: leadPicture?.credit ?? '',
    printedByline: document.printedByline,
    words: countWords(body, language),
    canonicalUrl: document.canonicalUrl,
    licence: document.licence,
    searchTitle: document.searchTitle,
    searchDescription: document.searchDescription,
    // An article that nobody translated yet is the first of a group that bears its id: a translation joins it as it is.
    translationGroup: document.translation?.group ?? id,
    originalId: document.translation?.originalId ?? null,
    originalVersion: document.translation?.originalVersion ?? null,
    firstPublishedAt,
    updatedAt: publication.materialChangeAt,
    updateNote: publication.updateNote,
    publishedVersions: publication.publishedVersions,
    lastPublishedAt: publication.lastPublishedAt,
    relatedExclusions: document.relatedExclusions,
  };
  return {
    article,
    bylines: bylines.map(({ authorId, role, place }, position) => ({ ...shared, position, authorId, role, place })),
    sources: document.sources.map(({ name, url }, position) => ({ articleId: id, position, name, url })),
    topicLinks: topicsOf.map((topic, position) => ({ ...shared, position, topicId: topic.id })),
    pictureLinks: found(references.pictures, shown).map((picture) => ({ articleId: id, pictureId: picture.id })),
    notes: document.notes.map(({ kind, text, url }, position) => ({ articleId: id, position, kind, text, url })),
    corrections: document.corrections.map(({ at, text }, position) => ({ articleId: id, position, at: new Date(at), text })),
    pins: document.relatedPins.map((pinnedId, position) => ({ articleId: id, position, pinnedId })),
    authors: authorsOf,
    topics: topicsOf,
    pictures: found(references.pictures, [...shown, ...portraits]),
    search: {
      articleId: id,
      language,
      headline: document.headline,
      standfirst: [document.kicker, document.standfirst].filter(Boolean).join('\n'),
      body: [searchableText(body), leadPicture?.caption ?? '', leadPicture?.credit ?? ''].filter(Boolean).join('\n'),
      names: searchedNames({ ...document, authors: authorsOf, topics: topicsOf }, language),
    },
    countKeys: countKeysOf(
      article,
      topicsOf.map((topic) => topic.id),
      authorsOf.map((author) => author.id),
      references.timeZone,
    ),
    path: storedPath(language, references.section.slug, document.slug),
  };
}
