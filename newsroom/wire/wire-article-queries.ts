import { asc, eq, inArray } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import {
  articleBylines,
  articleCorrections,
  articleNotes,
  articlePictures,
  articleSources,
  articles,
  articleTopics,
  authors,
  topics,
} from '#db/schema/published/articles.ts';
import { pictures } from '#db/schema/published/pictures.ts';
import type { Body } from '#newsroom/articles/body.ts';
import { describePictures } from '#newsroom/articles/body-pictures.ts';
import { readWithIds } from '#newsroom/articles/reading-body.ts';
import { pictureColumns, publicPath, toLeadPicture, toSectionLink, toTypeView } from '#newsroom/articles/teaser-queries.ts';
import { withTypeNote } from '#newsroom/articles/type-note.ts';
import { toRepublish } from '#newsroom/republishing/republish.ts';
import { authorPath, topicPath } from '#newsroom/site/addresses.ts';
import { inLanguage, isLanguage, type Language } from '#newsroom/site/language.ts';
import type { Place, Site } from '#newsroom/site/site-queries.ts';
import type { WireArticle } from '#newsroom/wire/wire-article.ts';

type Row = ReturnType<typeof readRows>[number];
type Satellites = ReturnType<typeof readSatellites>;

/** The articles of those ids, in their order, each in its own language. Those that are not public, or in no language of the site, are missing. */
export function listWireArticles(site: Site, ids: readonly string[]): WireArticle[] {
  if (ids.length === 0) return [];
  const rows = new Map(readRows(ids).map((row) => [row.article.id, row]));
  const satellites = readSatellites(ids);
  const beside = readBeside(
    site,
    [...rows.values()].flatMap(({ article }) => readWithIds(article.body as Body)),
  );
  return ids.flatMap((id) => {
    const row = rows.get(id);
    const language = row?.article.language ?? '';
    if (!row || !isLanguage(language) || !site.settings.languages.includes(language)) return [];
    return [toWireArticle({ site, language }, row, satellites, beside)];
  });
}

function toWireArticle(place: Place, { article, picture }: Row, satellites: Satellites, beside: WireArticle['readWith']): WireArticle {
  const { site, language } = place;
  const body = article.body as Body;
  const of = <T>(rows: Map<string, T[]>): T[] => rows.get(article.id) ?? [];
  const path = publicPath(site, { language, sectionId: article.sectionId, slug: article.slug });
  return {
    id: article.id,
    language,
    path,
    section: toSectionLink(place, article.sectionId),
    type: toTypeView(place, article.typeId),
    topics: of(satellites.topics).map(({ names, slug }) => ({ name: inLanguage(names, language), path: topicPath(site.base, language, slug) })),
    kicker: article.kicker,
    headline: article.headline,
    standfirst: article.standfirst,
    dateline: article.dateline,
    body,
    leadPicture: picture && {
      ...toLeadPicture(picture, article),
      creator: picture.creator,
      copyright: picture.copyright,
    },
    pictures: describePictures(body, of(satellites.pictures)),
    readWith: Object.fromEntries(readWithIds(body).flatMap((id) => (beside[id] ? [[id, beside[id]]] : []))),
    bylines: of(satellites.bylines).map(({ name, slug, role, place: from }) => ({
      name,
      path: authorPath(site.base, language, slug),
      role,
      place: from,
    })),
    printedByline: article.printedByline,
    sources: of(satellites.sources),
    notes: withTypeNote(of(satellites.notes), article.typeId, place),
    corrections: of(satellites.corrections),
    firstPublishedAt: article.firstPublishedAt,
    changedAt: article.updatedAt ?? article.firstPublishedAt,
    canonicalUrl: article.canonicalUrl,
    republish: toRepublish(site, article, path),
  };
}

function readRows(ids: readonly string[]) {
  return content()
    .select({ article: articles, picture: { ...pictureColumns, creator: pictures.creator, copyright: pictures.copyright } })
    .from(articles)
    .leftJoin(pictures, eq(pictures.id, articles.leadPictureId))
    .where(inArray(articles.id, [...ids]))
    .all();
}

/** What belongs to those articles, by article: one read of each table for all of them. */
function readSatellites(ids: readonly string[]) {
  const database = content();
  const all = [...ids];
  return {
    bylines: byArticle(
      database
        .select({
          articleId: articleBylines.articleId,
          name: authors.name,
          slug: authors.slug,
          role: articleBylines.role,
          place: articleBylines.place,
        })
        .from(articleBylines)
        .innerJoin(authors, eq(authors.id, articleBylines.authorId))
        .where(inArray(articleBylines.articleId, all))
        .orderBy(asc(articleBylines.articleId), asc(articleBylines.position))
        .all(),
    ),
    topics: byArticle(
      database
        .select({ articleId: articleTopics.articleId, slug: topics.slug, names: topics.names })
        .from(articleTopics)
        .innerJoin(topics, eq(topics.id, articleTopics.topicId))
        .where(inArray(articleTopics.articleId, all))
        .orderBy(asc(articleTopics.articleId), asc(articleTopics.position))
        .all(),
    ),
    pictures: byArticle(
      database
        .select({ articleId: articlePictures.articleId, ...pictureColumns })
        .from(articlePictures)
        .innerJoin(pictures, eq(pictures.id, articlePictures.pictureId))
        .where(inArray(articlePictures.articleId, all))
        .all(),
    ),
    sources: byArticle(
      database
        .select({ articleId: articleSources.articleId, name: articleSources.name, url: articleSources.url })
        .from(articleSources)
        .where(inArray(articleSources.articleId, all))
        .orderBy(asc(articleSources.articleId), asc(articleSources.position))
        .all(),
    ),
    notes: byArticle(
      database
        .select({ articleId: articleNotes.articleId, kind: articleNotes.kind, text: articleNotes.text, url: articleNotes.url })
        .from(articleNotes)
        .where(inArray(articleNotes.articleId, all))
        .orderBy(asc(articleNotes.articleId), asc(articleNotes.position))
        .all(),
    ),
    corrections: byArticle(
      database
        .select({ articleId: articleCorrections.articleId, at: articleCorrections.at, text: articleCorrections.text })
        .from(articleCorrections)
        .where(inArray(articleCorrections.articleId, all))
        .orderBy(asc(articleCorrections.articleId), asc(articleCorrections.position))
        .all(),
    ),
  };
}

function byArticle<T extends { articleId: string }>(rows: T[]): Map<string, Omit<T, 'articleId'>[]> {
  const grouped = new Map<string, Omit<T, 'articleId'>[]>();
  for (const { articleId, ...row } of rows) {
    const group = grouped.get(articleId);
    if (group) group.push(row);
    else grouped.set(articleId, [row]);
  }
  return grouped;
}

/** Headline and address of each public article among those, by id. */
function readBeside(site: Site, ids: string[]): WireArticle['readWith'] {
  if (ids.length === 0) return {};
  const { id, language, sectionId, slug, headline } = articles;
  const rows = content().select({ id, language, sectionId, slug, headline }).from(articles).where(inArray(articles.id, ids)).all();
  const isSpoken = (one: string): one is Language => isLanguage(one) && site.settings.languages.includes(one);
  return Object.fromEntries(
    rows.flatMap((row) =>
      isSpoken(row.language)
        ? [[row.id, { headline: row.headline, language: row.language, path: publicPath(site, { ...row, language: row.language }) }]]
        : [],
    ),
  );
}
