/** Articles as the read interface gives them: what every document of the wire says, and what only programs ask for. */
import { asc, eq, inArray } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { articleBylines, articlePictures, articles, articleTopics, authors, topics } from '#db/schema/published/articles.ts';
import { pictures } from '#db/schema/published/pictures.ts';
import { publicPath } from '#newsroom/articles/teaser-queries.ts';
import { authorPath, columnPath, sectionPath, topicPath, typePath } from '#newsroom/site/addresses.ts';
import { inLanguage, isLanguage, type Language } from '#newsroom/site/language.ts';
import type { Site } from '#newsroom/site/site-queries.ts';
import { articleApiPath } from '#newsroom/wire/api/api-addresses.ts';
import { wholeLinks } from '#newsroom/wire/api/api-body.ts';
import { toApiPicture } from '#newsroom/wire/api/api-picture.ts';
import type { ApiArticle, ApiSummary } from '#newsroom/wire/api/article-schemas.ts';
import { articleHtml } from '#newsroom/wire/article-html.ts';
import type { WireArticle } from '#newsroom/wire/wire-article.ts';
import { listWireArticles } from '#newsroom/wire/wire-article-queries.ts';
import type { WireContext } from '#newsroom/wire/wire-document.ts';

type Row = ReturnType<typeof readRows>[number];
type Beside = ReturnType<typeof readBeside>;

/** The short forms of those that are public, in the order of the ids. */
export function listApiSummaries(ids: readonly string[], context: WireContext): ApiSummary[] {
  const found = readAll(ids, context);
  return found.wire.flatMap((article) => {
    const row = found.rows.get(article.id);
    return row ? [toSummary(article, row, found.beside, context)] : [];
  });
}

/** One article whole; undefined when it is not public. */
export function findApiArticle(id: string, context: WireContext): ApiArticle | undefined {
  const { wire, rows, beside } = readAll([id], context);
  const [article] = wire;
  const row = rows.get(id);
  if (!article || !row) return undefined;
  const { site, whole } = context;
  const described = Object.entries(article.pictures);
  return {
    ...toSummary(article, row, beside, context),
    body: wholeLinks(article.body.content, whole),
    html: articleHtml(article, { timeZone: site.settings.timeZone, whole }).source,
    pictures: described.flatMap(([mediaId, said]) => {
      const picture = beside.pictures.get(mediaId);
      return picture ? [toApiPicture(picture, said, { licence: article.republish?.licence ?? null, whole })] : [];
    }),
    updateNote: row.updateNote,
    corrections: article.corrections.map(({ at, text }) => ({ at: at.toISOString(), text })),
    sources: article.sources.map(({ name, url }) => ({ name, url: url.startsWith('/') ? whole(url) : url })),
    notes: article.notes.map(({ kind, text, url }) => ({ kind, text, url: url.startsWith('/') ? whole(url) : url })),
  };
}

function readAll(ids: readonly string[], { site }: WireContext) {
  const rows = ids.length > 0 ? readRows(ids) : [];
  return { wire: listWireArticles(site, ids), rows: new Map(rows.map((row) => [row.id, row])), beside: readBeside(rows) };
}

function readRows(ids: readonly string[]) {
  const { id, sectionId, typeId, columnId, words, updatedAt, updateNote, publishedVersions, lastPublishedAt, translationGroup, leadPictureId } =
    articles;
  return content()
    .select({ id, sectionId, typeId, columnId, words, updatedAt, updateNote, publishedVersions, lastPublishedAt, translationGroup, leadPictureId })
    .from(articles)
    .where(inArray(articles.id, [...ids]))
    .all();
}

/** What belongs to those rows: one read of each table for all of them. */
function readBeside(rows: Row[]) {
  const ids = rows.map(({ id }) => id);
  const groups = rows.flatMap(({ translationGroup }) => translationGroup ?? []);
  const database = content();
  const shown = database.select({ id: articlePictures.pictureId }).from(articlePictures).where(inArray(articlePictures.articleId, ids)).all();
  return {
    pictures: new Map(
      database
        .select()
        .from(pictures)
        .where(inArray(pictures.id, [...new Set(shown.map(({ id }) => id))]))
        .all()
        .map((picture) => [picture.id, picture]),
    ),
    topics: database
      .select({ articleId: articleTopics.articleId, slug: topics.slug, names: topics.names })
      .from(articleTopics)
      .innerJoin(topics, eq(topics.id, articleTopics.topicId))
      .where(inArray(articleTopics.articleId, ids))
      .orderBy(asc(articleTopics.articleId), asc(articleTopics.position))
      .all(),
    bylines: database
      .select({ articleId: articleBylines.articleId, slug: authors.slug, name: authors.name, role: articleBylines.role, place: articleBylines.place })
      .from(articleBylines)
      .innerJoin(authors, eq(authors.id, articleBylines.authorId))
      .where(inArray(articleBylines.articleId, ids))
      .orderBy(asc(articleBylines.articleId), asc(articleBylines.position))
      .all(),
    translations: database
      .select({
        id: articles.id,
        group: articles.translationGroup,
        language: articles.language,
        sectionId: articles.sectionId,
        slug: articles.slug,
        headline: articles.headline,
        originalId: articles.originalId,
      })
      .from(articles)
      .where(inArray(articles.translationGroup, [...new Set(groups)]))
      .all(),
  };
}

function toSummary(article: WireArticle, row: Row, beside: Beside, { site, whole }: WireContext): ApiSummary {
  const { id, language, leadPicture, republish } = article;
  const { base } = site;
  const lead = row.leadPictureId ? beside.pictures.get(row.leadPictureId) : undefined;
  const named = <T extends { id: string; slug: string; names: Record<string, string> }>(
    rows: readonly T[],
    wanted: string | null,
    path: (slug: string) => string,
  ) => {
    const found = rows.find((one) => one.id === wanted);
    return found ? { slug: found.slug, name: inLanguage(found.names, language), url: whole(path(found.slug)) } : null;
  };
  const section = named(site.sections, row.sectionId, (slug) => sectionPath(base, language, slug));
  const type = named(site.types, row.typeId, (slug) => typePath(base, language, slug));
  if (!(section && type)) throw new Error(`Article ${id} is filed under nothing.`);
  return {
    id,
    api: whole(articleApiPath(id)),
    url: whole(article.path),
    canonicalUrl: article.canonicalUrl || whole(article.path),
    language,
    section,
    type,
    column: named(site.columns, row.columnId, (slug) => columnPath(base, language, slug)),
    topics: beside.topics
      .filter(({ articleId }) => articleId === id)
      .map(({ slug, names }) => ({ slug, name: inLanguage(names, language), url: whole(topicPath(base, language, slug)) })),
    kicker: article.kicker,
    headline: article.headline,
    standfirst: article.standfirst,
    dateline: article.dateline,
    byline: article.printedByline,
    authors: beside.bylines
      .filter(({ articleId }) => articleId === id)
      .map(({ slug, name, role, place }) => ({ slug, name, url: whole(authorPath(base, language, slug)), role, place })),
    leadPicture: lead && leadPicture ? toApiPicture(lead, leadPicture, { licence: republish?.licence ?? null, whole }) : null,
    words: row.words,
    firstPublishedAt: article.firstPublishedAt.toISOString(),
    updatedAt: row.updatedAt?.toISOString() ?? null,
    changedAt: row.lastPublishedAt.toISOString(),
    version: row.publishedVersions,
    licence: republish && { name: republish.licence.name, url: republish.licence.url, republish: whole(republish.path) },
    isCorrected: article.corrections.length > 0,
    translations: translationsOf(row, beside, site, whole),
  };
}

function translationsOf(
  { id, translationGroup }: Row,
  { translations }: Beside,
  site: Site,
  whole: WireContext['whole'],
): ApiSummary['translations'] {
  const isSpoken = (one: string): one is Language => isLanguage(one) && site.settings.languages.includes(one);
  return translations
    .filter((other) => other.id !== id && translationGroup !== null && other.group === translationGroup)
    .flatMap(({ language, originalId, headline, ...other }) =>
      isSpoken(language)
        ? [
            {
              id: other.id,
              api: whole(articleApiPath(other.id)),
              url: whole(publicPath(site, { ...other, language })),
              language,
              headline,
              isOriginal: originalId === null,
            },
          ]
        : [],
    )
    .sort((a, b) => site.settings.languages.indexOf(a.language) - site.settings.languages.indexOf(b.language));
}
