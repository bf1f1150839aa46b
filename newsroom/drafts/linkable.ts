/** Articles that a text can lead to, as whoever writes it may know of them: all that readers see, and the drafts within reach. */
import { and, desc, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { drafts, draftTexts } from '#db/schema/desk/drafts.ts';
import { searchDocuments } from '#db/schema/published/articles.ts';
import { types } from '#db/schema/published/site.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { readablePieces } from '#newsroom/drafts/desk-draft-queries.ts';
import { findDraftFor } from '#newsroom/drafts/editable-draft.ts';
import { printedArticles } from '#newsroom/drafts/printed-articles.ts';
import { matchingArticles, matchingDrafts } from '#newsroom/search/full-text.ts';
import type { Match } from '#newsroom/search/match.ts';
import { termsOf } from '#newsroom/search/question.ts';
import { seekAll } from '#newsroom/search/sought.ts';
import { placesOf } from '#newsroom/site/article-address.ts';
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

/** Articles with all those words, the best first; without words the latest. Words that only the desk has find nothing for who may not read them. */
export function findLinkable(question: string, actor: Actor): LinkableArticle[] {
  const match = seekAll(termsOf(question))?.match;
  const ids = match ? matching(match, actor) : question.trim() === '' ? latest(actor) : [];
  return nameLinkable(ids, actor, LINKABLE_LIMITS.offered);
}

/** The articles with those ids, in their order, as far as they are within reach. */
export function nameLinkable(ids: string[], actor: Actor, limit = ids.length): LinkableArticle[] {
  const rows = contentWriter().select(columns).from(drafts).where(inArray(drafts.id, ids)).all();
  const byId = new Map(rows.map((row) => [row.id, { ...row, mayRead: findDraftFor(row.id, actor) !== undefined }]));
  const within = ids.flatMap((id) => byId.get(id) ?? []).filter((row) => row.headline && (isSeen(row) || row.mayRead));
  return described(within.slice(0, limit));
}

interface Ranked {
  id: string;
  /** The smaller, the better. */
  rank: number;
}

/** Whoever may read a piece finds it by the desk's words; everybody finds what is public by the words that readers have. */
function matching(match: Match, actor: Actor): string[] {
  const database = contentWriter();
  const { window, latest: limit } = LINKABLE_LIMITS;
  const readable = readablePieces(actor);
  const written = database.all<Ranked>(sql`
    SELECT ${drafts.id} AS id, found.rank AS rank
    FROM (${matchingDrafts(match, window)}) AS found
    CROSS JOIN ${draftTexts} ON ${draftTexts.id} = found."row" CROSS JOIN ${drafts} ON ${drafts.id} = ${draftTexts.draftId}
    ${readable && sql`WHERE ${readable}`} ORDER BY found.rank LIMIT ${limit}`);
  const seen = database.all<Ranked>(sql`
    SELECT ${searchDocuments.articleId} AS id, found.rank AS rank
    FROM (${matchingArticles(match, window)}) AS found CROSS JOIN ${searchDocuments} ON ${searchDocuments.id} = found."row"
    ORDER BY found.rank LIMIT ${limit}`);
  return eachOnce([...written, ...seen]);
}

/** One's own by their last change, what is public by its publication: when somebody else writes is not told by the order. */
function latest(actor: Actor): string[] {
  const database = contentWriter();
  const readable = readablePieces(actor);
  const newest = (at: typeof drafts.savedAt | typeof drafts.lastPublishedAt, condition: SQL | undefined) =>
    database
      .select({ id: drafts.id, rank: sql<number>`-${at}` })
      .from(drafts)
      .where(condition)
      .orderBy(desc(at))
      .limit(LINKABLE_LIMITS.latest)
      .all();
  const isPublic = and(isNotNull(drafts.lastPublishedAt), isNull(drafts.withdrawnAt));
  return eachOnce([...newest(drafts.savedAt, readable), ...(readable ? newest(drafts.lastPublishedAt, isPublic) : [])]);
}

const eachOnce = (ranked: Ranked[]): string[] => [...new Set(ranked.sort((a, b) => a.rank - b.rank).map(({ id }) => id))];

const isSeen = ({ publicRevisionId, withdrawnAt }: Row): boolean => publicRevisionId !== null && withdrawnAt === null;

function described(rows: (Row & { mayRead: boolean })[]): LinkableArticle[] {
  const { languages = ['en' as const], timeZone = 'UTC' } = readSettings() ?? {};
  const [first = 'en'] = languages;
  const ids = rows.map(({ id }) => id);
  const paths = placesOf(ids);
  const printed = printedArticles(ids);
  const names = namesOfTypes(first);
  return rows.map((row) => {
    const stored = paths.get(row.id);
    // What readers see is named as they see it, whatever the desk has written since.
    const { headline, typeId } = printed.get(row.id) ?? row;
    return {
      id: row.id,
      headline,
      path: stored ? publicAddress({ first }, stored) : null,
      // That an update waits is told to those who may read it.
      standing: row.mayRead ? (row.standing ?? 'draft') : 'published',
      isPublic: isSeen(row),
      type: (typeId && names.get(typeId)) || '',
      day: row.firstPublishedAt ? formatDay(row.firstPublishedAt, 'en', timeZone) : '',
    };
  });
}

function namesOfTypes(language: Language): Map<string, string> {
  const rows = contentWriter().select({ id: types.id, names: types.names }).from(types).all();
  return new Map(rows.map(({ id, names }) => [id, inLanguage(names, language)]));
}
