/** Articles that a text can lead to, as whoever writes it may know of them: all that readers see, and the drafts within reach. */
import { and, desc, inArray, sql } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { drafts, draftTexts } from '#db/schema/desk/drafts.ts';
import { addresses, articles } from '#db/schema/published/articles.ts';
import { types } from '#db/schema/published/site.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { findDraftFor } from '#newsroom/drafts/editable-draft.ts';
import { matchAll, matchingDrafts } from '#newsroom/search/full-text.ts';
import { termsOf } from '#newsroom/search/question.ts';
import { inLanguage, type Language } from '#newsroom/site/language.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';
import { publicAddress } from '#newsroom/site/stored-address.ts';
import { formatDay } from '#newsroom/wording/dates.ts';

/** How many are offered, and how many are looked at for them. */
const LINKABLE_LIMITS = { offered: 8, window: 2_000, latest: 60 } as const;

export interface LinkableArticle {
  id: string;
  headline: string;
  /** Null while readers have never seen it. */
  path: string | null;
  standing: 'draft' | 'review' | 'scheduled' | 'published' | 'withdrawn';
  isPublic: boolean;
  /** The type's name in the site's first language; empty before there is one. */
  type: string;
  /** The day of its publication, in words. Empty before it. */
  day: string;
}

const columns = {
  id: drafts.id,
  headline: drafts.headline,
  createdBy: drafts.createdBy,
  standing: drafts.standing,
  typeId: drafts.typeId,
  firstPublishedAt: drafts.firstPublishedAt,
  publicRevisionId: drafts.publicRevisionId,
  withdrawnAt: drafts.withdrawnAt,
} as const;
type Row = Pick<typeof drafts.$inferSelect, keyof typeof columns>;

/** Articles with all those words, the best first; without words the latest. */
export function findLinkable(question: string, actor: Actor): LinkableArticle[] {
  const match = matchAll(termsOf(question));
  const found = match ? matching(match) : question.trim() === '' ? latest() : [];
  return described(within(found, actor, LINKABLE_LIMITS.offered));
}

/** The articles with those ids, as far as they are within reach. */
export function nameLinkable(ids: string[], actor: Actor): LinkableArticle[] {
  return described(within(contentWriter().select(columns).from(drafts).where(inArray(drafts.id, ids)).all(), actor, ids.length));
}

function matching(match: NonNullable<ReturnType<typeof matchAll>>): Row[] {
  const database = contentWriter();
  const ranked = database.all<{ id: string; rank: number }>(sql`
    SELECT ${draftTexts.draftId} AS id, found.rank AS rank
    FROM (${matchingDrafts(match, LINKABLE_LIMITS.window)}) AS found CROSS JOIN ${draftTexts} ON ${draftTexts.id} = found."row"
    ORDER BY found.rank LIMIT ${LINKABLE_LIMITS.latest}`);
  const rows = database
    .select(columns)
    .from(drafts)
    .where(
      inArray(
        drafts.id,
        ranked.map(({ id }) => id),
      ),
    )
    .all();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ranked.flatMap(({ id }) => byId.get(id) ?? []);
}

const latest = (): Row[] => contentWriter().select(columns).from(drafts).orderBy(desc(drafts.savedAt)).limit(LINKABLE_LIMITS.latest).all();

const isSeen = ({ publicRevisionId, withdrawnAt }: Row): boolean => publicRevisionId !== null && withdrawnAt === null;

/** Those that readers see, and those that the actor may read. Of others not even the headline is told. */
function within(rows: Row[], actor: Actor, limit: number): Row[] {
  return rows.filter((row) => row.headline && (isSeen(row) || findDraftFor(row.id, actor) !== undefined)).slice(0, limit);
}

function described(rows: Row[]): LinkableArticle[] {
  const { languages = ['en' as const], timeZone = 'UTC' } = readSettings() ?? {};
  const [first = 'en'] = languages;
  const ids = rows.map(({ id }) => id);
  const paths = pathsOf(ids);
  const printed = printedHeadlines(ids);
  const names = namesOfTypes(first);
  return rows.map((row) => {
    const stored = paths.get(row.id);
    return {
      id: row.id,
      // What readers see has the headline that they see, whatever the desk has written since.
      headline: printed.get(row.id) ?? row.headline,
      path: stored ? publicAddress({ first }, stored) : null,
      standing: row.standing ?? 'draft',
      isPublic: isSeen(row),
      type: (row.typeId && names.get(row.typeId)) || '',
      day: row.firstPublishedAt ? formatDay(row.firstPublishedAt, 'en', timeZone) : '',
    };
  });
}

/** Where each of them is, or its notice; former addresses are left out. */
function pathsOf(ids: string[]): Map<string | null, string> {
  const current = and(inArray(addresses.targetId, ids), inArray(addresses.kind, ['article', 'notice']));
  const rows = contentWriter().select({ id: addresses.targetId, path: addresses.path }).from(addresses).where(current).all();
  return new Map(rows.map(({ id, path }) => [id, path]));
}

/** The headlines that readers see, by the articles' ids. */
export function printedHeadlines(ids: string[]): Map<string, string> {
  const rows = contentWriter().select({ id: articles.id, headline: articles.headline }).from(articles).where(inArray(articles.id, ids)).all();
  return new Map(rows.map(({ id, headline }) => [id, headline]));
}

function namesOfTypes(language: Language): Map<string, string> {
  const rows = contentWriter().select({ id: types.id, names: types.names }).from(types).all();
  return new Map(rows.map(({ id, names }) => [id, inLanguage(names, language)]));
}
