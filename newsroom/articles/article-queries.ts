import { and, asc, eq, sql } from 'drizzle-orm';
import { prepared } from '#db/prepared.ts';
import {
  articleBylines,
  articleCorrections,
  articleNotes,
  articlePictures,
  articleSources,
  articles,
  articleTopics,
  authors,
  choices,
  topics,
} from '#db/schema/published/articles.ts';
import { pictures } from '#db/schema/published/pictures.ts';
import { sections } from '#db/schema/published/site.ts';
import { besideAtOnce } from '#newsroom/articles/beside-queries.ts';
import { type Body, readingMinutes } from '#newsroom/articles/body.ts';
import { describePictures } from '#newsroom/articles/body-pictures.ts';
import { datedList } from '#newsroom/articles/dated-lists.ts';
import { genreOf } from '#newsroom/articles/genre.ts';
import { readWithIds } from '#newsroom/articles/reading-body.ts';
import {
  creditedColumns,
  inOrder,
  isChosen,
  pictureColumns,
  publicPath,
  teasersAtOnce,
  toLeadPicture,
  toPicture,
  toSectionLink,
  toTypeView,
  typeOf,
} from '#newsroom/articles/teaser-queries.ts';
import { findOlderThanOriginal, listTranslations } from '#newsroom/articles/translation-queries.ts';
import { withTypeNote } from '#newsroom/articles/type-note.ts';
import type { ArticlePage, BylineView, CreditedPicture, NamedLink, NoteView } from '#newsroom/articles/views.ts';
import { toRepublish } from '#newsroom/republishing/republish.ts';
import { fediverseAccount } from '#newsroom/site/accounts-elsewhere.ts';
import { authorPath, columnPath, topicPath } from '#newsroom/site/addresses.ts';
import { now } from '#newsroom/site/clock.ts';
import { inLanguage } from '#newsroom/site/language.ts';
import { findShortPath } from '#newsroom/site/short-links.ts';
import { type Place, placeAtOnce } from '#newsroom/site/site-queries.ts';

type ArticleRow = typeof articles.$inferSelect;

const articleAt = prepared((content) =>
  content
    .select({ article: articles, picture: creditedColumns, choice: { chosenAt: choices.chosenAt, expiresAt: choices.expiresAt } })
    .from(sections)
    .innerJoin(
      articles,
      and(eq(articles.language, sql.placeholder('language')), eq(articles.sectionId, sections.id), eq(articles.slug, sql.placeholder('slug'))),
    )
    .leftJoin(pictures, eq(pictures.id, articles.leadPictureId))
    .leftJoin(choices, eq(choices.articleId, articles.id))
    .where(eq(sections.slug, sql.placeholder('section')))
    .prepare(),
);

/** The article at that address, with everything its page shows; undefined when none is public there. */
export async function findArticlePage(language: string, section: string, slug: string, at = now()): Promise<ArticlePage | undefined> {
  return articlePageAtOnce(language, section, slug, at);
}

/** As `findArticlePage`, for a rehearsal, which cannot wait. */
export function articlePageAtOnce(language: string, section: string, slug: string, at: Date): ArticlePage | undefined {
  const place = placeAtOnce(language);
  const row = place && articleAt().get({ language, section, slug });
  if (!place || !row) return undefined;
  const { article, picture } = row;
  const { site } = place;
  // It was parsed when it was published; no reader waits for that again.
  const body = article.body as Body;

  const beside = besideAtOnce(place, article, at);
  const readWith = readWithIds(body);
  const { previous, next } = neighboursByDate(article);
  const teasers = teasersAtOnce(place, [...beside.ids, ...readWith, ...previous, ...next], at);

  const path = publicPath(site, { language: place.language, sectionId: article.sectionId, slug: article.slug });
  return {
    id: article.id,
    path,
    shortPath: findShortPath(article.id) ?? null,
    language: place.language,
    kicker: article.kicker,
    headline: article.headline,
    standfirst: article.standfirst,
    dateline: article.dateline,
    body,
    leadPicture: picture && { ...toLeadPicture(picture, article), ...rightsOf(picture) },
    pictures: bodyPictures(article.id, body),
    readWith: Object.fromEntries(readWith.flatMap((id) => teasers.get(id) ?? []).map((teaser) => [teaser.id, teaser])),
    section: toSectionLink(place, article.sectionId),
    type: toTypeView(place, article.typeId),
    genre: genreOf(typeOf(site, article.typeId)),
    column: columnLink(place, article),
    topics: topicLinks(place, article.id),
    bylines: bylinesOf(place, article.id),
    printedByline: article.printedByline,
    sources: sourcesOf().all({ article: article.id }),
    notes: notesOf(place, article),
    corrections: correctionsOf()
      .all({ article: article.id })
      .map((one) => ({ at: one.at.toISOString(), text: one.text })),
    isChoice: isChosen(row.choice, at),
    firstPublishedAt: article.firstPublishedAt.toISOString(),
    updatedAt: article.updatedAt?.toISOString() ?? null,
    updateNote: article.updateNote,
    publishedVersions: article.publishedVersions,
    words: article.words,
    readingMinutes: readingMinutes(article.words),
    canonicalUrl: article.canonicalUrl,
    republish: toRepublish(site, article, path),
    searchTitle: article.searchTitle,
    searchDescription: article.searchDescription,
    translations: listTranslations(site, article),
    olderThanOriginal: findOlderThanOriginal(site, article),
    previousInSection: inOrder(teasers, previous)[0] ?? null,
    nextInSection: inOrder(teasers, next)[0] ?? null,
    ...beside.arrange(teasers),
  };
}

const sourcesOf = prepared((content) =>
  content
    .select({ name: articleSources.name, url: articleSources.url })
    .from(articleSources)
    .where(eq(articleSources.articleId, sql.placeholder('article')))
    .orderBy(asc(articleSources.position))
    .prepare(),
);

const correctionsOf = prepared((content) =>
  content
    .select({ at: articleCorrections.at, text: articleCorrections.text })
    .from(articleCorrections)
    .where(eq(articleCorrections.articleId, sql.placeholder('article')))
    .orderBy(asc(articleCorrections.position))
    .prepare(),
);

/** The articles just before and after in the section, in the same language. */
function neighboursByDate({ id, language, sectionId, firstPublishedAt }: ArticleRow): { previous: string[]; next: string[] } {
  const inSection = datedList({ language, section: sectionId });
  const here = { id, at: firstPublishedAt.getTime() };
  return { previous: inSection({ older: here }, 1).map((line) => line.id), next: inSection({ newer: here }, 1).map((line) => line.id) };
}

const rightsOf = ({ creator, copyright, source, licence }: Pick<CreditedPicture, 'creator' | 'copyright' | 'source' | 'licence'>) => ({
  creator,
  copyright,
  source,
  licence,
});

const picturesOf = prepared((content) =>
  content
    .select(creditedColumns)
    .from(articlePictures)
    .innerJoin(pictures, eq(pictures.id, articlePictures.pictureId))
    .where(eq(articlePictures.articleId, sql.placeholder('article')))
    .prepare(),
);

function bodyPictures(article: string, body: Body): Record<string, CreditedPicture> {
  return describePictures(body, picturesOf().all({ article }));
}

function columnLink({ site, language }: Place, { columnId }: ArticleRow): NamedLink | null {
  const column = site.columns.find((one) => one.id === columnId);
  return column ? { name: inLanguage(column.names, language), path: columnPath(site.base, language, column.slug) } : null;
}

const topicsOf = prepared((content) =>
  content
    .select({ slug: topics.slug, names: topics.names })
    .from(articleTopics)
    .innerJoin(topics, eq(topics.id, articleTopics.topicId))
    .where(eq(articleTopics.articleId, sql.placeholder('article')))
    .orderBy(asc(articleTopics.position))
    .prepare(),
);

function topicLinks({ site, language }: Place, article: string): NamedLink[] {
  const rows = topicsOf().all({ article });
  return rows.map((topic) => ({ name: inLanguage(topic.names, language), path: topicPath(site.base, language, topic.slug) }));
}

const authorsOf = prepared((content) =>
  content
    .select({
      name: authors.name,
      slug: authors.slug,
      facts: authors.facts,
      role: articleBylines.role,
      place: articleBylines.place,
      portrait: pictureColumns,
    })
    .from(articleBylines)
    .innerJoin(authors, eq(authors.id, articleBylines.authorId))
    .leftJoin(pictures, eq(pictures.id, authors.portraitId))
    .where(eq(articleBylines.articleId, sql.placeholder('article')))
    .orderBy(asc(articleBylines.position))
    .prepare(),
);

function bylinesOf({ site, language }: Place, article: string): BylineView[] {
  const rows = authorsOf().all({ article });
  // The name stands beside the portrait: an alternative text would say it twice.
  return rows.map(({ name, slug, facts, role, place, portrait }) => ({
    name,
    path: authorPath(site.base, language, slug),
    role,
    place,
    portrait: portrait && toPicture(portrait, ''),
    account: fediverseAccount(facts) ?? null,
  }));
}

const ownNotesOf = prepared((content) =>
  content
    .select({ kind: articleNotes.kind, text: articleNotes.text, url: articleNotes.url })
    .from(articleNotes)
    .where(eq(articleNotes.articleId, sql.placeholder('article')))
    .orderBy(asc(articleNotes.position))
    .prepare(),
);

function notesOf(place: Place, article: ArticleRow): NoteView[] {
  return withTypeNote(ownNotesOf().all({ article: article.id }), article.typeId, place);
}
