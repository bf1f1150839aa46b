/**
 * Counts readings, never readers: what is stored is an article, an hour and a number. Who read is known for a day at
 * most, in memory, as a salted hash that nobody can turn back once the salt has changed.
 */
import { createHash, randomBytes } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { isbot } from 'isbot';
import { content } from '#db/connections.ts';
import { articles } from '#db/schema/published/articles.ts';
import { publicAmong } from '#newsroom/popular/public-among.ts';
import { hourOf } from '#newsroom/popular/score.ts';
import { type Readings, storeViews } from '#newsroom/popular/store-views.ts';

/** Bounds of what is held in memory. Past `readers` the longest known is forgotten; of one address `fromOne` readings of an article count a day, whatever it calls itself; past `waiting` nothing is counted. */
export const COUNTING_LIMITS = { readers: 200_000, fromOne: 20, waiting: 50_000, agent: 500 } as const;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Buffer {
  /** Readings not yet stored, by article and hour. */
  waiting: Map<string, Readings>;
  day: string;
  salt: Uint8Array;
  readers: Set<string>;
  /** Readings of an article from one address that day. */
  fromOne: Map<string, number>;
}

const key = Symbol.for('dateline.view-counts');
const shared = globalThis as unknown as Record<symbol, Buffer | undefined>;
const buffer = (): Buffer => (shared[key] ??= { waiting: new Map(), day: '', salt: new Uint8Array(), readers: new Set(), fromOne: new Map() });

export interface View {
  articleId: string;
  /** The reader's network address; used for the hash alone. */
  address: string;
  userAgent: string;
  at: Date;
}

/** Counts one reading, unless a crawler made it, the same reader read it that day, or there is no such public article. */
export function countView({ articleId, address, userAgent, at }: View): void {
  const counted = buffer();
  const agent = userAgent.slice(0, COUNTING_LIMITS.agent);
  if (!ID.test(articleId) || agent.trim() === '' || isbot(agent)) return;
  const place = `${articleId}/${hourOf(at)}`;
  const waiting = counted.waiting.get(place);
  if (!waiting && (counted.waiting.size >= COUNTING_LIMITS.waiting || !isPublic(articleId))) return;
  if (isRepeated(counted, { address, agent, articleId, at })) return;
  counted.waiting.set(place, { articleId, hour: hourOf(at), count: (waiting?.count ?? 0) + 1 });
}

/** Invented ids would fill the buffer: each is looked up when it is seen first. */
function isPublic(articleId: string): boolean {
  return content().select({ id: articles.id }).from(articles).where(eq(articles.id, articleId)).get() !== undefined;
}

function isRepeated(counted: Buffer, { address, agent, articleId, at }: { address: string; agent: string; articleId: string; at: Date }): boolean {
  const day = at.toISOString().slice(0, 10);
  if (day !== counted.day) Object.assign(counted, { day, salt: randomBytes(32), readers: new Set(), fromOne: new Map() });
  const mark = (...of: string[]) => createHash('sha256').update(counted.salt).update(of.join('\n')).digest('base64').slice(0, 16);
  const reader = mark(address, agent, articleId);
  const place = mark(address, articleId);
  const before = counted.fromOne.get(place) ?? 0;
  // Behind one address there may be a whole office; there is no whole town.
  if (counted.readers.has(reader) || before >= COUNTING_LIMITS.fromOne) return true;
  counted.readers.add(reader);
  counted.fromOne.set(place, before + 1);
  forgetOldest(counted.readers);
  forgetOldest(counted.fromOne);
  return false;
}

function forgetOldest(known: Set<string> | Map<string, number>): void {
  if (known.size <= COUNTING_LIMITS.readers) return;
  const [oldest] = known.keys();
  if (oldest !== undefined) known.delete(oldest);
}

/** So many readings are stored in one transaction; between two of them requests are answered. */
const STORED_AT_ONCE = 250;

/**
 * Stores what was counted; articles withdrawn meanwhile are left out. Run by a timer and at the end. Answers how many rows
 * were stored. When it throws, the next run takes what was not stored again.
 */
export async function flushViews(): Promise<number> {
  const counted = buffer();
  const taken = [...counted.waiting];
  counted.waiting = new Map();
  let stored = 0;
  for (let from = 0; from < taken.length; from += STORED_AT_ONCE) {
    const some = taken.slice(from, from + STORED_AT_ONCE).map(([, row]) => row);
    try {
      const known = publicAmong([...new Set(some.map((row) => row.articleId))]);
      const rows = some.filter((row) => known.has(row.articleId));
      storeViews(rows, 'add');
      stored += rows.length;
    } catch (error) {
      giveBack(counted, taken.slice(from));
      throw error;
    }
    await turn();
  }
  return stored;
}

function giveBack(counted: Buffer, readings: [place: string, row: Readings][]): void {
  for (const [place, row] of readings) counted.waiting.set(place, { ...row, count: row.count + (counted.waiting.get(place)?.count ?? 0) });
}
