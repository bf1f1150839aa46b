/** Articles in their short form: any number of them in two statements. */
import { and, desc, eq, gt, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { content } from '#db/connections.ts';
import { prepared } from '#db/prepared.ts';
import { articleBylines, articles, authors, choices } from '#db/schema/published/articles.ts';
import { pictures } from '#db/schema/published/pictures.ts';
import { readingMinutes } from '#newsroom/articles/body.ts';
import type { CaptionedPicture, PictureView, Teaser, TypeView } from '#newsroom/articles/views.ts';
import { articlePath, sectionPath, typePath } from '#newsroom/site/addresses.ts';
import { answerGoodUntil } from '#newsroom/site/answer.ts';
import { inLanguage, isLanguage, type Language } from '#newsroom/site/language.ts';
import type { Place, Site } from '#newsroom/site/site-queries.ts';

/** The part of a picture's row that a page needs. */
export const pictureColumns = {
  id: pictures.id,
  key: pictures.key,
  width: pictures.width,
  height: pictures.height,
  credit: pictures.credit,
  avif: pictures.avif,
};

/** With the rights to it. */
export const creditedColumns = {
  ...pictureColumns,
  creator: pictures.creator,
  copyright: pictures.copyright,
  source: pictures.source,
  licence: pictures.licence,
};

export function toPicture({ key, width, height, avif }: Omit<PictureView, 'altText'>, altText: string): PictureView {
  return { key, width, height, altText, avif };
}

/** An article's lead picture with what is said below it: the article's own credit, where it has one. */
export function toLeadPicture(
  picture: Omit<PictureView, 'altText'> & { credit: string },
  { leadAltText, leadCaption, leadCredit }: { leadAltText: string; leadCaption: string; leadCredit: string },
): CaptionedPicture {
  return { ...toPicture(picture, leadAltText), caption: leadCaption, credit: leadCredit || picture.credit };
}

export function typeOf(site: Site, id: string): Site['types'][number] {
  const type = site.types.find((one) => one.id === id);
  if (!type) throw new Error(`There is no type ${id}.`);
  return type;
}

export function toTypeView({ site, language }: Place, typeId: string): TypeView {
  const type = typeOf(site, typeId);
  return { name: inLanguage(type.names, language), path: typePath(site.base, language, type.slug), tone: type.tone };
}

export function toSectionLink({ site, language }: Place, sectionId: string): { name: string; path: string } {
  const section = sectionOf(site, sectionId);
  return { name: inLanguage(section.names, language), path: sectionPath(site.base, language, section.slug) };
}

function sectionOf(site: Site, id: string): Site['sections'][number] {
  const section = site.sections.find((one) => one.id === id);
  if (!section) throw new Error(`There is no section ${id}.`);
  return section;
}

/** Where an article is for readers now. */
export function publicPath(site: Site, article: { language: Language; sectionId: string; slug: string }): string {
  return articlePath(site.base, { language: article.language, section: sectionOf(site, article.sectionId).slug, slug: article.slug });
}

/** Whether an editor's choice holds; a page that shows one which ends tells the server when. */
export function isChosen(choice: { expiresAt: Date | null } | null, at: Date): boolean {
  if (!choice) return false;
  if (!choice.expiresAt) return true;
  if (choice.expiresAt <= at) return false;
  answerGoodUntil(choice.expiresAt);
  return true;
}

/** The condition that a choice has not ended. */
function holds(at: Date): SQL | undefined {
  return or(isNull(choices.expiresAt), gt(choices.expiresAt, at));
}

/** Teasers by id. Ids of nothing public, and of languages that the site no longer has, are missing. */
export async function findTeasers(place: Place, ids: Iterable<string>, at: Date): Promise<Map<string, Teaser>> {
  return teasersAtOnce(place, ids, at);
}

/** As many ids as wanted in one value, so that the query is the same for any number of them. */
export const isAsked = (column: SQLiteColumn) => sql`${column} in (select value from json_each(${sql.placeholder('ids')}))`;

const rowsOf = prepared((content) => {
  const { id, language, slug, sectionId, typeId, kicker, headline, standfirst, dateline, words, firstPublishedAt, printedByline, leadAltText } =
    articles;
  return content
    .select({
      id,
      language,
      slug,
      sectionId,
      typeId,
      kicker,
      headline,
      standfirst,
      dateline,
      words,
      firstPublishedAt,
      printedByline,
      leadAltText,
      picture: pictureColumns,
      choice: { chosenAt: choices.chosenAt, expiresAt: choices.expiresAt },
    })
    .from(articles)
    .leftJoin(pictures, eq(pictures.id, articles.leadPictureId))
    .leftJoin(choices, eq(choices.articleId, articles.id))
    .where(isAsked(articles.id))
    .prepare();
});

/** As `findTeasers`, for a rehearsal, which cannot wait. */
export function teasersAtOnce(place: Place, ids: Iterable<string>, at: Date): Map<string, Teaser> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const asked = { ids: JSON.stringify(wanted) };
  const rows = rowsOf().all(asked);
  const names = namesByArticle(asked);
  const { site } = place;
  const teasers = new Map<string, Teaser>();
  for (const row of rows) {
    if (!isLanguage(row.language) || !site.settings.languages.includes(row.language)) continue;
    teasers.set(row.id, {
      id: row.id,
      path: publicPath(site, { language: row.language, sectionId: row.sectionId, slug: row.slug }),
      language: row.language,
      kicker: row.kicker,
      headline: row.headline,
      standfirst: row.standfirst,
      dateline: row.dateline,
      type: toTypeView(place, row.typeId),
      section: toSectionLink(place, row.sectionId),
      isChoice: isChosen(row.choice, at),
      firstPublishedAt: row.firstPublishedAt.toISOString(),
      picture: row.picture && toPicture(row.picture, row.leadAltText),
      authors: row.printedByline ? [row.printedByline] : (names.get(row.id) ?? []),
      readingMinutes: readingMinutes(row.words),
    });
  }
  return teasers;
}

const namesOf = prepared((content) =>
  content
    .select({ articleId: articleBylines.articleId, position: articleBylines.position, name: authors.name })
    .from(articleBylines)
    .innerJoin(authors, eq(authors.id, articleBylines.authorId))
    .where(and(isAsked(articleBylines.articleId), eq(articleBylines.role, 'author')))
    .prepare(),
);

function namesByArticle(asked: { ids: string }): Map<string, string[]> {
  const rows = namesOf().all(asked);
  const names = new Map<string, string[]>();
  for (const row of rows.sort((a, b) => a.position - b.position)) names.set(row.articleId, [...(names.get(row.articleId) ?? []), row.name]);
  return names;
}

/** Teasers in the order of their ids; those that are missing leave no gap. */
export async function listTeasers(place: Place, ids: readonly string[], at: Date): Promise<Teaser[]> {
  return inOrder(await findTeasers(place, ids, at), ids);
}

export function inOrder(teasers: Map<string, Teaser>, ids: readonly string[]): Teaser[] {
  return ids.flatMap((id) => teasers.get(id) ?? []);
}

/** Editor's choices that hold in that language, the last chosen first. The page is good until the first of them ends. */
export function listChoices(language: Language, limit: number, at: Date): { id: string; section: string }[] {
  // Asked for apart: each is one stretch of an index, and nobody reads through the many that ended.
  const rows = [...withoutEnd().all({ language, limit }), ...endingLater().all({ language, limit, at: at.getTime() })]
    .sort((a, b) => b.chosenAt.getTime() - a.chosenAt.getTime() || (a.id < b.id ? 1 : -1))
    .slice(0, limit);
  for (const { expiresAt } of rows) if (expiresAt) answerGoodUntil(expiresAt);
  return rows.map(({ id, section }) => ({ id, section }));
}

/** Choices that end never, and those that end later. */
const withoutEnd = newestChoices(isNull(choices.expiresAt));
const endingLater = newestChoices(gt(choices.expiresAt, sql.placeholder('at')));

function newestChoices(ends: SQL) {
  return prepared((content) =>
    content
      .select({ id: choices.articleId, section: articles.sectionId, chosenAt: choices.chosenAt, expiresAt: choices.expiresAt })
      .from(choices)
      .innerJoin(articles, eq(articles.id, choices.articleId))
      .where(and(eq(choices.language, sql.placeholder('language')), ends))
      .orderBy(desc(choices.chosenAt), desc(choices.articleId))
      .limit(sql.placeholder('limit'))
      .prepare(),
  );
}

/** Which of these articles are editor's choices now, the last chosen first. */
export function listChosenAmong(ids: string[], at: Date): string[] {
  if (ids.length === 0) return [];
  const rows = content()
    .select({ id: choices.articleId, chosenAt: choices.chosenAt })
    .from(choices)
    .where(and(inArray(choices.articleId, ids), holds(at)))
    .all();
  return rows.sort((a, b) => b.chosenAt.getTime() - a.chosenAt.getTime()).map((row) => row.id);
}
