/** A section gets another slug, and with it all its articles other addresses. */
import { setImmediate as turn } from 'node:timers/promises';
import { and, asc, eq, gt, lte, max, ne, sql } from 'drizzle-orm';
import type { AnswerGuard, Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { addresses, articles } from '#db/schema/published/articles.ts';
import { formerSections } from '#db/schema/published/site.ts';
import { invalid, type Refusal } from '#newsroom/acting/act.ts';
import { storedPath } from '#newsroom/site/article-address.ts';
import { LANGUAGES, type Language } from '#newsroom/site/language.ts';
import type { SlugChange } from '#newsroom/site/moved-writes.ts';

/** Addresses looked at in one go, of a few milliseconds: others have their turn between. */
const AT_ONCE = 500;

/** Its former slug stays known, with the time until which it had it: of two changes none has the same. */
export function formerSectionWrites(sectionId: string, { from, to }: SlugChange, at: Date): Write[] {
  if (from === undefined || from === to) return [];
  const until = sql<Date>`max(${at.getTime()}, coalesce((SELECT max(${formerSections.until}) + 1 FROM ${formerSections}), 0))`;
  return [
    contentWriter()
      .insert(formerSections)
      .values({ slug: from, sectionId, until })
      .onConflictDoUpdate({ target: [formerSections.slug, formerSections.sectionId], set: { until } }),
  ];
}

/**
 * Why a section may not have that slug: readers would be led from another article's former address to one of its own. That
 * takes its time only where the section, or another one, had the slug before. `guards`: what it depends on, for the commit.
 */
export async function sectionMoveRefused(sectionId: string, { from, to }: SlugChange): Promise<{ refusal?: Refusal; guards: AnswerGuard[] }> {
  if (from === undefined || from === to) return { guards: [] };
  const lastPublished = contentWriter()
    .select({ at: max(articles.lastPublishedAt) })
    .from(articles);
  const formerlySo = contentWriter().select().from(formerSections).where(eq(formerSections.slug, to));
  const guards = [
    { query: lastPublished, answered: lastPublished.all() },
    { query: formerlySo, answered: formerlySo.all() },
  ];
  for (const language of LANGUAGES)
    for (const held of [heldByOthers(sectionId, language, to), heldBySections(sectionId, language, to)])
      for (const slug of held) {
        if (slug === undefined) await turn();
        else return { refusal: takes(storedPath(language, to, slug)), guards };
      }
  return { guards };
}

const takes = (path: string) =>
  invalid('This slug is taken.', { slug: `${path} leads to something else, and would be an article’s of this section. Choose another slug.` });

/** Slugs of the section's articles that would lie where the table of addresses has something else; undefined between two goes. */
function* heldByOthers(sectionId: string, language: Language, to: string): Generator<string | undefined> {
  const database = contentWriter();
  const beginning = storedPath(language, to, '');
  const slug = sql<string>`substr(${addresses.path}, ${beginning.length + 1})`;
  // Numbers of rows are in the indexes by address and by id: no article is read.
  const isAnother = sql`EXISTS (SELECT 1 FROM articles AS mine WHERE mine.language = ${language} AND mine.section_id = ${sectionId}
    AND mine.slug = ${slug} AND mine.rowid IS NOT (SELECT rowid FROM articles WHERE id = ${addresses.targetId}))`;
  let after = beginning;
  for (;;) {
    const isNext = and(gt(addresses.path, after), lte(addresses.path, `${beginning}\uffff`), eq(addresses.query, ''));
    const looked = database.select({ path: addresses.path }).from(addresses).where(isNext).orderBy(asc(addresses.path)).limit(AT_ONCE).all();
    const last = looked.at(-1)?.path;
    if (last === undefined) return;
    const isHere = and(gt(addresses.path, after), lte(addresses.path, last), eq(addresses.query, ''), isAnother);
    const held = database.select({ slug }).from(addresses).where(isHere).limit(1).get();
    if (held) yield held.slug;
    after = last;
    if (looked.length < AT_ONCE) return;
    yield undefined;
  }
}

/** The same of articles whose sections had that slug. */
function* heldBySections(sectionId: string, language: Language, to: string): Generator<string | undefined> {
  const database = contentWriter();
  const others = database
    .select()
    .from(formerSections)
    .where(and(eq(formerSections.slug, to), ne(formerSections.sectionId, sectionId)))
    .all();
  for (const { sectionId: other, until } of others) {
    let after = '';
    for (;;) {
      const inOther = and(eq(articles.language, language), eq(articles.sectionId, other), gt(articles.slug, after));
      const looked = database.select({ slug: articles.slug }).from(articles).where(inOther).orderBy(asc(articles.slug)).limit(AT_ONCE).all();
      const last = looked.at(-1)?.slug;
      if (last === undefined) break;
      const isMine = sql`EXISTS (SELECT 1 FROM articles AS mine WHERE mine.language = ${language} AND mine.section_id = ${sectionId} AND mine.slug = ${articles.slug})`;
      const held = database
        .select({ slug: articles.slug })
        .from(articles)
        .where(and(inOther, lte(articles.slug, last), isMine, lte(articles.firstPublishedAt, until)))
        .limit(1)
        .get();
      if (held) yield held.slug;
      after = last;
      if (looked.length < AT_ONCE) break;
      yield undefined;
    }
  }
}
