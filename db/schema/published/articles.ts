/** Articles and what belongs to them: here lies only what readers may see now. Written by publishing alone. */
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { flag, id, instant, json } from '../columns.ts';
import { pictures } from './pictures.ts';
import { columns, sections, typeGroups, types } from './site.ts';

type Words = Record<string, string>;

export const authors = sqliteTable('authors', {
  id: id().primaryKey(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  role: json<Words>('role').notNull(),
  /** Paragraphs are parted by an empty line. */
  life: json<Words>('life').notNull(),
  facts: json<{ name: Words; text: Words; url: string }[]>('facts').notNull(),
  portraitId: id('portrait_id').references(() => pictures.id),
});

export const topics = sqliteTable('topics', {
  id: id().primaryKey(),
  slug: text('slug').notNull().unique(),
  kind: text('kind', { enum: ['region', 'country', 'person', 'organisation', 'theme'] }).notNull(),
  names: json<Words>('names').notNull(),
  descriptions: json<Words>('descriptions').notNull(),
  facts: json<{ name: Words; text: Words }[]>('facts').notNull(),
});

export const articles = sqliteTable(
  'articles',
  {
    id: id().primaryKey(),
    language: text('language').notNull(),
    slug: text('slug').notNull(),
    sectionId: id('section_id')
      .notNull()
      .references(() => sections.id),
    typeId: id('type_id')
      .notNull()
      .references(() => types.id),
    groupId: id('group_id')
      .notNull()
      .references(() => typeGroups.id),
    columnId: id('column_id').references(() => columns.id),
    kicker: text('kicker').notNull(),
    headline: text('headline').notNull(),
    standfirst: text('standfirst').notNull(),
    dateline: text('dateline').notNull(),
    leadPictureId: id('lead_picture_id').references(() => pictures.id),
    leadAltText: text('lead_alt_text').notNull(),
    leadCaption: text('lead_caption').notNull(),
    leadCredit: text('lead_credit').notNull(),
    printedByline: text('printed_byline').notNull(),
    words: integer('words').notNull(),
    canonicalUrl: text('canonical_url').notNull(),
    /** The licence for those who republish it; `site`: that of the site. */
    licence: text('licence', {
      enum: ['site', 'none', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-ND-4.0', 'CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0', 'CC-BY-NC-ND-4.0'],
    })
      .notNull()
      .default('site'),
    searchTitle: text('search_title').notNull(),
    searchDescription: text('search_description').notNull(),
    /** Not a foreign key: the original need not be public. */
    translationGroup: id('translation_group'),
    originalId: id('original_id'),
    /** The published version of the original that this translation renders. */
    originalVersion: integer('original_version'),
    firstPublishedAt: instant('first_published_at').notNull(),
    /** The last material change; null when there was none. */
    updatedAt: instant('updated_at'),
    updateNote: text('update_note').notNull(),
    /** Counts publications: 1 at the first. */
    publishedVersions: integer('published_versions').notNull(),
    lastPublishedAt: instant('last_published_at').notNull(),
    /** Ids of articles that the desk left out of the related ones. */
    relatedExclusions: json<string[]>('related_exclusions').notNull(),
    /** Last, since it is long: what lists read lies before the pages that it overflows to. */
    body: json<unknown>('body').notNull(),
  },
  (table) => [
    uniqueIndex('articles_by_address').on(table.language, table.sectionId, table.slug),
    index('articles_by_date').on(table.language, table.firstPublishedAt, table.id),
    // Behind the order stands what else a list may ask of an article: a row fills a page of the file, a line of an index does not.
    index('articles_by_section').on(table.sectionId, table.language, table.firstPublishedAt, table.id, table.typeId, table.groupId, table.columnId),
    index('articles_by_type').on(table.typeId, table.language, table.firstPublishedAt, table.id, table.sectionId, table.columnId),
    index('articles_by_group').on(table.groupId, table.language, table.firstPublishedAt, table.id, table.sectionId, table.columnId),
    index('articles_by_column').on(table.columnId, table.language, table.firstPublishedAt, table.id, table.sectionId, table.typeId, table.groupId),
    // The same of an article that a subject, a person or a word led to. Queries name it, since SQLite prefers the unique one.
    index('articles_in_filters').on(table.id, table.sectionId, table.typeId, table.groupId, table.columnId, table.firstPublishedAt),
    // With what a sitemap says of a translation: the articles of a whole shard are asked for theirs.
    index('articles_by_translation').on(table.translationGroup, table.language, table.sectionId, table.slug, table.canonicalUrl),
    // All that a sitemap says of an article: a crawler that takes the whole archive reads no row of it. What is kept elsewhere is in none.
    index('articles_in_sitemaps')
      .on(
        table.language,
        table.firstPublishedAt,
        table.id,
        table.sectionId,
        table.slug,
        table.lastPublishedAt,
        table.leadPictureId,
        table.translationGroup,
      )
      .where(sql`canonical_url = ''`),
    index('articles_by_original').on(table.originalId).where(sql`original_id IS NOT NULL`),
    index('articles_by_lead_picture').on(table.leadPictureId),
    // Programs that keep copies ask what changed since: again everything that may be asked stands behind the order.
    index('articles_by_change').on(
      table.lastPublishedAt,
      table.id,
      table.language,
      table.sectionId,
      table.typeId,
      table.groupId,
      table.columnId,
      table.firstPublishedAt,
    ),
  ],
);

const articleId = () =>
  id('article_id')
    .notNull()
    .references(() => articles.id, { onDelete: 'cascade' });
const position = () => integer('position').notNull();

/** Language and date stand here again, so that an author's list is read from one index. */
export const articleBylines = sqliteTable(
  'article_bylines',
  {
    articleId: articleId(),
    position: position(),
    authorId: id('author_id')
      .notNull()
      .references(() => authors.id),
    role: text('role', { enum: ['author', 'translator', 'photographer', 'editor', 'contributor'] }).notNull(),
    place: text('place').notNull(),
    language: text('language').notNull(),
    firstPublishedAt: instant('first_published_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.position] }),
    index('bylines_by_author').on(table.authorId, table.language, table.firstPublishedAt, table.articleId),
  ],
);

export const articleSources = sqliteTable(
  'article_sources',
  { articleId: articleId(), position: position(), name: text('name').notNull(), url: text('url').notNull() },
  (table) => [primaryKey({ columns: [table.articleId, table.position] })],
);

export const articleTopics = sqliteTable(
  'article_topics',
  {
    articleId: articleId(),
    position: position(),
    topicId: id('topic_id')
      .notNull()
      .references(() => topics.id),
    language: text('language').notNull(),
    firstPublishedAt: instant('first_published_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.position] }),
    index('article_topics_by_topic').on(table.topicId, table.language, table.firstPublishedAt, table.articleId),
  ],
);

export const articlePictures = sqliteTable(
  'article_pictures',
  {
    articleId: articleId(),
    pictureId: id('picture_id')
      .notNull()
      .references(() => pictures.id),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.pictureId] }), index('article_pictures_by_picture').on(table.pictureId)],
);

export const articleNotes = sqliteTable(
  'article_notes',
  {
    articleId: articleId(),
    position: position(),
    kind: text('kind', { enum: ['views', 'funder', 'partner', 'note'] }).notNull(),
    text: text('text').notNull(),
    url: text('url').notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.position] })],
);

export const articleCorrections = sqliteTable(
  'article_corrections',
  { articleId: articleId(), position: position(), at: instant('at').notNull(), text: text('text').notNull() },
  (table) => [primaryKey({ columns: [table.articleId, table.position] })],
);

/** Kept so that no request counts. `scope` is all, section, type, group, column, topic, author, month or section-month. */
export const counts = sqliteTable(
  'counts',
  { scope: text('scope').notNull(), key: text('key').notNull(), language: text('language').notNull(), articles: integer('articles').notNull() },
  (table) => [primaryKey({ columns: [table.scope, table.language, table.key] })],
);

/** What the desk put first among the related ones. Not a foreign key: a pinned article need not be public yet. */
export const articlePins = sqliteTable(
  'article_pins',
  { articleId: articleId(), position: position(), pinnedId: id('pinned_id').notNull() },
  (table) => [primaryKey({ columns: [table.articleId, table.position] }), index('pins_by_pinned').on(table.pinnedId)],
);

/** Twelve are kept for each article, so that four remain to be shown when some are withdrawn. */
export const related = sqliteTable(
  'related',
  {
    articleId: articleId(),
    position: position(),
    relatedId: id('related_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    score: real('score').notNull(),
    pinned: flag('pinned').notNull(),
    /** Ids of the topics that both have: the reason. */
    shared: json<string[]>('shared').notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.position] }), index('related_by_other').on(table.relatedId)],
);

/** Editor's choice lies beside the content: giving it publishes no pending word. Those that ended stay, and grow with the archive. */
export const choices = sqliteTable(
  'choices',
  {
    articleId: id('article_id')
      .primaryKey()
      .references(() => articles.id, { onDelete: 'cascade' }),
    language: text('language').notNull(),
    chosenAt: instant('chosen_at').notNull(),
    chosenBy: text('chosen_by').notNull(),
    expiresAt: instant('expires_at'),
  },
  (table) => [index('choices_by_end').on(table.language, table.expiresAt, table.chosenAt, table.articleId)],
);

/** The most read, ranked anew from the view counts; a list for each language. */
export const popular = sqliteTable(
  'popular',
  {
    language: text('language').notNull(),
    position: position(),
    articleId: articleId(),
    score: real('score').notNull(),
  },
  (table) => [primaryKey({ columns: [table.language, table.position] }), index('popular_by_article').on(table.articleId)],
);

/** One row for each address there is, with its language but for short links: articles, former addresses, notices. */
export const addresses = sqliteTable(
  'addresses',
  {
    path: text('path').notNull(),
    /** The query of a former address that had one (`q=node/12`), else empty. */
    query: text('query').notNull(),
    kind: text('kind', { enum: ['article', 'moved', 'notice', 'redirect', 'short'] }).notNull(),
    /** The article or notice meant. Where an article is, its own row and its section's tell: any other address leads there. */
    targetId: id('target_id'),
    location: text('location'),
  },
  ({ path, query, targetId, location }) => [
    primaryKey({ columns: [path, query] }),
    index('addresses_by_target').on(targetId),
    index('addresses_by_location').on(location).where(sql`location IS NOT NULL`),
    index('addresses_of_redirects').on(path, query, location).where(sql`kind = 'redirect'`),
  ],
);

/** What the full-text index is made from (`db/full-text.ts`). */
export const searchDocuments = sqliteTable(
  'search_documents',
  {
    /** Rises from publication to publication: the newest is the greatest. */
    id: integer('id').primaryKey(),
    articleId: id('article_id')
      .notNull()
      .unique()
      .references(() => articles.id, { onDelete: 'cascade' }),
    language: text('language').notNull(),
    headline: text('headline').notNull(),
    standfirst: text('standfirst').notNull(),
    body: text('body').notNull(),
    /** Authors, topics, place: names that a reader may look for. */
    names: text('names').notNull(),
    /** Words that no reader types: the marks of its language and of its block of rows (`db/full-text.ts`). */
    marks: text('marks').generatedAlwaysAs(sql`char(57346) || language || ' ' || char(57347) || (id / 4096)`, { mode: 'virtual' }),
  },
  // From a row of the index to its article: the texts fill a page of the file, a line of this does not.
  (table) => [index('search_documents_in_order').on(table.id, table.articleId)],
);
