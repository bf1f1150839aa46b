/** Articles without their text, any number of them in four statements: no body is read for a list. */
import { asc, eq, getTableColumns } from 'drizzle-orm';
import { prepared } from '#db/prepared.ts';
import { articleBylines, articleCorrections, articles, articleTopics, authors, topics } from '#db/schema/published/articles.ts';
import { pictures } from '#db/schema/published/pictures.ts';
import { creditedColumns, isAsked, publicPath, toLeadPicture, toSectionLink, toTypeView, typeOf } from '#newsroom/articles/teaser-queries.ts';
import { toRepublish } from '#newsroom/republishing/republish.ts';
import { authorPath, columnPath, topicPath } from '#newsroom/site/addresses.ts';
import { inLanguage, isLanguage, type Language } from '#newsroom/site/language.ts';
import type { Place, Site } from '#newsroom/site/site-queries.ts';
import type { Filed, WirePicture, WireSummary } from '#newsroom/wire/wire-article.ts';

/** What machines are told of a picture. */
export const wirePictureColumns = { ...creditedColumns, terms: pictures.terms };

type Row = ReturnType<ReturnType<typeof rowsOf>['all']>[number];
type Beside = ReturnType<typeof readBeside>;

/** Articles of those ids, in their order, each in its own language. Those that are not public, or in no language of the site, are missing. */
export function listWireSummaries(site: Site, ids: readonly string[]): WireSummary[] {
  if (ids.length === 0) return [];
  const asked = { ids: JSON.stringify(ids) };
  const rows = new Map(
    rowsOf()
      .all(asked)
      .map((row) => [row.id, row]),
  );
  const beside = readBeside(asked);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    const language = row?.language ?? '';
    return row && isSpoken(language, site) ? [toSummary({ site, language }, row, beside)] : [];
  });
}

export const isSpoken = (language: string, site: Site): language is Language => isLanguage(language) && site.settings.languages.includes(language);

function toSummary(place: Place, row: Row, beside: Beside): WireSummary {
  const { site, language } = place;
  const { base } = site;
  const path = publicPath(site, { language, sectionId: row.sectionId, slug: row.slug });
  return {
    id: row.id,
    language,
    path,
    section: { ...toSectionLink(place, row.sectionId), slug: site.sections.find(({ id }) => id === row.sectionId)?.slug ?? '' },
    type: { ...toTypeView(place, row.typeId), slug: typeOf(site, row.typeId).slug },
    column: toColumn(place, row.columnId),
    topics: (beside.topics.get(row.id) ?? []).map(({ names, slug }) => ({
      slug,
      name: inLanguage(names, language),
      path: topicPath(base, language, slug),
    })),
    kicker: row.kicker,
    headline: row.headline,
    standfirst: row.standfirst,
    dateline: row.dateline,
    leadPicture: row.picture && toWirePicture(row.picture, row),
    bylines: (beside.bylines.get(row.id) ?? []).map((byline) => ({ ...byline, path: authorPath(base, language, byline.slug) })),
    printedByline: row.printedByline,
    words: row.words,
    firstPublishedAt: row.firstPublishedAt,
    updatedAt: row.updatedAt,
    changedAt: row.updatedAt ?? row.firstPublishedAt,
    lastPublishedAt: row.lastPublishedAt,
    version: row.publishedVersions,
    isCorrected: beside.corrected.has(row.id),
    translationGroup: row.translationGroup,
    canonicalUrl: row.canonicalUrl,
    republish: toRepublish(site, row, path),
  };
}

function toColumn({ site, language }: Place, columnId: string | null): Filed | null {
  const column = site.columns.find(({ id }) => id === columnId);
  return column ? { slug: column.slug, name: inLanguage(column.names, language), path: columnPath(site.base, language, column.slug) } : null;
}

function toWirePicture(picture: NonNullable<Row['picture']>, said: Pick<Row, 'leadAltText' | 'leadCaption' | 'leadCredit'>): WirePicture {
  const { id, creator, copyright, source, licence, terms } = picture;
  return { ...toLeadPicture(picture, said), id, creator, copyright, source, licence, terms };
}

const rowsOf = prepared((content) => {
  const { body: _long, searchTitle: _title, searchDescription: _description, relatedExclusions: _left, ...columns } = getTableColumns(articles);
  return content
    .select({ ...columns, picture: wirePictureColumns })
    .from(articles)
    .leftJoin(pictures, eq(pictures.id, articles.leadPictureId))
    .where(isAsked(articles.id))
    .prepare();
});

const bylinesOf = prepared((content) =>
  content
    .select({
      articleId: articleBylines.articleId,
      name: authors.name,
      slug: authors.slug,
      role: articleBylines.role,
      place: articleBylines.place,
    })
    .from(articleBylines)
    .innerJoin(authors, eq(authors.id, articleBylines.authorId))
    .where(isAsked(articleBylines.articleId))
    .orderBy(asc(articleBylines.articleId), asc(articleBylines.position))
    .prepare(),
);

const topicsOf = prepared((content) =>
  content
    .select({ articleId: articleTopics.articleId, slug: topics.slug, names: topics.names })
    .from(articleTopics)
    .innerJoin(topics, eq(topics.id, articleTopics.topicId))
    .where(isAsked(articleTopics.articleId))
    .orderBy(asc(articleTopics.articleId), asc(articleTopics.position))
    .prepare(),
);

const correctedOf = prepared((content) =>
  content.select({ articleId: articleCorrections.articleId }).from(articleCorrections).where(isAsked(articleCorrections.articleId)).prepare(),
);

/** What belongs to those articles: one read of each table for all of them. */
function readBeside(asked: { ids: string }) {
  return {
    bylines: byArticle(bylinesOf().all(asked)),
    topics: byArticle(topicsOf().all(asked)),
    corrected: new Set(
      correctedOf()
        .all(asked)
        .map(({ articleId }) => articleId),
    ),
  };
}

/** Rows by the article whose they are, in their order. */
export function byArticle<T extends { articleId: string }>(rows: T[]): Map<string, Omit<T, 'articleId'>[]> {
  const grouped = new Map<string, Omit<T, 'articleId'>[]>();
  for (const { articleId, ...row } of rows) {
    const group = grouped.get(articleId);
    if (group) group.push(row);
    else grouped.set(articleId, [row]);
  }
  return grouped;
}
