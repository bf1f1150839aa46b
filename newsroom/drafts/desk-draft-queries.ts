/**
 * The desk's lists of articles, as far as the one who asks may see. Whatever is asked for, an index answers it: by time
 * where nothing narrows the list to a few, else sorted after that.
 */
import { and, asc, count, desc, eq, inArray, lt, or, type SQL, sql } from 'drizzle-orm';
import { union } from 'drizzle-orm/sqlite-core';
import { among } from '#db/among.ts';
import { contentWriter } from '#db/connections.ts';
import { deskAuthors, draftBylines, draftPeople, drafts } from '#db/schema/desk/drafts.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { reachOf } from '#newsroom/accounts/roles.ts';
import { lineColumns, listKinds, toLines } from '#newsroom/drafts/draft-lines.ts';
import { type DraftLine, type DraftListPage, type ListAsked, STANDINGS, type View } from '#newsroom/drafts/draft-list.ts';
import { searchDrafts } from '#newsroom/drafts/draft-search.ts';
import { firstLanguage, readSettings } from '#newsroom/site/read-settings.ts';
import { LANGUAGE_NAMES } from '#newsroom/wording/words-of.ts';

/** `leaf`: lines on one; `counted`: a filter's articles are counted up to this many. */
const LIST_LIMITS = { leaf: 50, counted: 1_000, found: 8 } as const;

/** The pieces that somebody began or was added to. */
export function ownPieces(actor: Pick<Actor, 'id'>): SQL {
  const database = contentWriter();
  const began = database.select({ id: drafts.id }).from(drafts).where(eq(drafts.createdBy, actor.id));
  const added = database.select({ id: draftPeople.draftId }).from(draftPeople).where(eq(draftPeople.personId, actor.id));
  return inArray(drafts.id, union(began, added));
}

/** The pieces that somebody may read; undefined when that is all of them. */
export const readablePieces = (actor: Actor): SQL | undefined => (reachOf(actor.role, 'draft.read') === 'all' ? undefined : ownPieces(actor));

/** Among those, conditions that leave few (`narrow`, found by id), and such that an index in order of time answers. */
interface Wanted {
  narrow: SQL[];
  ordered: SQL[];
}

function wantedOf(asked: ListAsked, actor: Actor): Wanted {
  const readable = readablePieces(actor);
  const found = searchDrafts(asked.q);
  const byAuthor = () => contentWriter().select({ id: draftBylines.draftId }).from(draftBylines).where(eq(draftBylines.authorId, asked.author));
  return {
    narrow: [
      ...(readable ? [readable] : []),
      ...(asked.view === 'mine' && readable === undefined ? [ownPieces(actor)] : []),
      ...(found ? [inArray(drafts.id, among(found))] : []),
      ...(asked.author ? [inArray(drafts.id, byAuthor())] : []),
    ],
    ordered: [
      ...(asked.view === 'all' || asked.view === 'mine' ? [] : [eq(drafts.standing, asked.view)]),
      ...(asked.section ? [eq(drafts.sectionId, asked.section)] : []),
      ...(asked.type ? [eq(drafts.typeId, asked.type)] : []),
      ...(asked.language ? [eq(drafts.language, asked.language)] : []),
    ],
  };
}

/**
 * Where few are left, they are found by id and then sorted: a plus keeps the database from walking all drafts in order of
 * time to meet them.
 */
const orderOf = ({ narrow }: Wanted) =>
  narrow.length > 0 ? [desc(sql`+${drafts.savedAt}`), desc(sql`+${drafts.id}`)] : [desc(drafts.savedAt), desc(drafts.id)];

function after({ narrow }: Wanted, before: string): SQL | undefined {
  if (before === '') return undefined;
  const [time = '', id = ''] = before.split('~');
  const at = new Date(Number(time));
  if (narrow.length > 0) return sql`(+${drafts.savedAt}, +${drafts.id}) < (${at.getTime()}, ${id})`;
  return and(sql`${drafts.savedAt} <= ${at.getTime()}`, or(lt(drafts.savedAt, at), lt(drafts.id, id)));
}

/** One leaf of the list, newest changes first, and everything that its page shows beside it. */
export async function getDraftList(asked: ListAsked, actor: Actor, at: Date): Promise<DraftListPage> {
  const settings = readSettings();
  const language = settings?.languages[0] ?? 'en';
  const wanted = wantedOf(asked, actor);
  const rows = contentWriter()
    .select(lineColumns)
    .from(drafts)
    .where(and(...wanted.narrow, ...wanted.ordered, after(wanted, asked.before)))
    .orderBy(...orderOf(wanted))
    .limit(LIST_LIMITS.leaf + 1)
    .all();
  const shown = rows.slice(0, LIST_LIMITS.leaf);
  const last = shown.at(-1);
  return {
    asked,
    counts: countViews(actor),
    lines: toLines(shown, language, at),
    total: countWanted(wanted),
    older: rows.length > shown.length && last ? `${last.savedAt.getTime()}~${last.id}` : null,
    ...listKinds(language),
    authors: contentWriter().select({ id: deskAuthors.id, name: deskAuthors.name }).from(deskAuthors).orderBy(asc(deskAuthors.name)).all(),
    languages: (settings?.languages ?? []).map((id) => ({ id, name: LANGUAGE_NAMES[id] })),
    timeZone: settings?.timeZone ?? 'UTC',
    at: at.toISOString(),
  };
}

/** How many a filter leaves; null when they are more than are counted. */
function countWanted(wanted: Wanted): number | null {
  const some = contentWriter()
    .select({ id: drafts.id })
    .from(drafts)
    .where(and(...wanted.narrow, ...wanted.ordered))
    .limit(LIST_LIMITS.counted + 1)
    .as('some');
  const found = contentWriter().select({ found: count() }).from(some).get()?.found ?? 0;
  return found > LIST_LIMITS.counted ? null : found;
}

/** How many pieces each view holds, of those that somebody may read. */
export function countViews(actor: Actor): Record<View, number> {
  const database = contentWriter();
  const rows = database
    .select({ standing: drafts.standing, found: count() })
    .from(drafts)
    .where(readablePieces(actor))
    .groupBy(drafts.standing)
    .all();
  const counts = Object.fromEntries(STANDINGS.map((standing) => [standing, rows.find((row) => row.standing === standing)?.found ?? 0]));
  const all = rows.reduce((sum, { found }) => sum + found, 0);
  const mine = database.select({ found: count() }).from(drafts).where(ownPieces(actor)).get()?.found ?? 0;
  return { ...counts, all, mine } as Record<View, number>;
}

/** The few pieces that fit best, for a finder; without a question those that one changed last. */
export async function findPieces(question: string, actor: Actor, at: Date): Promise<DraftLine[]> {
  const language = firstLanguage();
  const found = searchDrafts(question);
  const readable = readablePieces(actor);
  const database = contentWriter();
  if (!found) {
    const own = database
      .select(lineColumns)
      .from(drafts)
      .where(ownPieces(actor))
      .orderBy(desc(sql`+${drafts.savedAt}`))
      .limit(LIST_LIMITS.found)
      .all();
    return toLines(own, language, at);
  }
  const rows = database
    .select(lineColumns)
    .from(drafts)
    .where(and(inArray(drafts.id, among(found)), readable))
    .all();
  const order = new Map(found.map((id, position) => [id, position]));
  const best = rows.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)).slice(0, LIST_LIMITS.found);
  return toLines(best, language, at);
}
