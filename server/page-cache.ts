/**
 * Finished answers, each good while its edition is the current one and its `goodUntil` has not passed. There is no list
 * of addresses to purge: whatever readers see raises the edition. It stands over any function that renders an address.
 */

import { type ByteLru, createByteLru } from '#server/byte-lru.ts';
import { type ChangeTimes, createChangeTimes, nextSecond } from '#server/change-times.ts';
import { type Body, createBody } from '#server/compression.ts';
import { createEditionClock, type Edition } from '#server/edition-clock.ts';
import { CACHE_LIMITS, RENDER_LIMITS } from '#server/limits.ts';
import { createTurns, type Turns, type TurnsLimit } from '#server/turns.ts';

export interface Rendered {
  status: 200 | 301 | 400 | 401 | 404 | 410 | 500 | 501;
  /** Lower-case names. */
  headers: Record<string, string>;
  body: Buffer;
  /** Epoch milliseconds; null when only a new edition ends it. */
  goodUntil: number | null;
  /** Its readers are programs, some of which compare times of changes and no tags. */
  dated?: boolean;
}

export type Share = 'pages' | 'search' | 'nothing';

export interface PageAddress {
  /** The one public form of the address. */
  key: string;
  /** What is given to `render`. */
  internal: string;
  /** Which part of the memory and of the renders it may use. */
  share: Share;
  /** The edition by which `key` and `internal` were found out; a page made from them is no newer. */
  edition: number;
}

export interface Page {
  status: Rendered['status'];
  headers: Record<string, string>;
  body: Body;
  /** Since when it is what it is: a whole second, as epoch milliseconds. Undefined where that is not known. */
  changedAt?: number;
  /** From which on nobody was given anything else, the same way. */
  knownFrom?: number;
}

/** `hit`: kept. `miss`: rendered for this reader. `joined`: for one before. `stale`: kept and over, but servable. */
export type Reading = { verdict: 'hit' | 'miss' | 'joined' | 'stale'; page: Page } | { verdict: 'busy' | 'failed' };

interface Kept {
  page: Page;
  edition: number;
  begunAt: number;
  goodUntil: number | null;
  /** How often it was read; what came before it in its place counts half. */
  reads: number;
}

interface Flight {
  edition: number;
  /** Undefined while it waits for its turn: then it will see all that is true now. */
  begunAt: number | undefined;
  outcome: Promise<Kept | undefined>;
}

export interface PageCacheParts {
  render(internal: string): Promise<Rendered>;
  /** The current edition: asked at each read, so it must be cheap and never behind. */
  edition(): Edition;
  /** Answers to other addresses are neither kept nor shared between readers. */
  isPublic?(address: PageAddress): boolean;
  now?(): number;
  /** Bytes of all kept answers in all their codings. */
  bound?: number;
  limits?: Record<Share, TurnsLimit>;
  failed?(address: PageAddress, error: unknown): void;
  /** Told of each render, when it is over, in milliseconds. */
  rendered?(address: PageAddress, milliseconds: number): void;
}

export interface PageCache {
  /** What is kept and good now: the short way for nearly every request. */
  find(address: PageAddress): Page | undefined;
  read(address: PageAddress): Promise<Reading>;
  /** The keys of the pages that were read most, first the most read. */
  mostRead(count: number): string[];
  readonly bytes: number;
}

const KEPT_BRIEFLY = new Set([404, 410]);
/** A kept answer's own objects, beside its bytes. */
const OVERHEAD = 1_500;

export function createPageCache(parts: PageCacheParts): PageCache {
  const {
    render,
    edition,
    isPublic = () => true,
    now = Date.now,
    bound = 96 * 1024 * 1024,
    limits = RENDER_LIMITS,
    failed = () => {},
    rendered = () => {},
  } = parts;
  const clock = createEditionClock(edition, now);
  const flights = new Map<string, Flight>();
  const share = (name: Share) => ({
    kept: createByteLru<Kept>(bound * CACHE_LIMITS.parts[name]),
    turns: createTurns(limits[name]),
    changes: createChangeTimes(CACHE_LIMITS.changeTimesBytes * CACHE_LIMITS.parts[name]),
  });
  const shares: Record<Share, { kept: ByteLru<Kept>; turns: Turns; changes: ChangeTimes }> = {
    pages: share('pages'),
    search: share('search'),
    nothing: share('nothing'),
  };

  const isGood = (kept: Kept, current: Edition) => kept.edition === current.number && (kept.goodUntil === null || now() < kept.goodUntil);

  function findKept(address: PageAddress): Kept | undefined {
    // Asked even when nothing is kept: the clock learns until when an edition was current.
    const current = clock.current();
    const kept = shares[address.share].kept.get(address.key);
    return kept && isGood(kept, current) ? kept : undefined;
  }

  function find(address: PageAddress): Page | undefined {
    const kept = findKept(address);
    if (kept) kept.reads++;
    return kept?.page;
  }

  /** A kept answer that is over, if no withdrawal or correction came since and it ended so lately that it may stand in. */
  function servable(address: PageAddress): Page | undefined {
    const kept = shares[address.share].kept.get(address.key);
    const current = clock.current();
    if (!kept || kept.edition < current.oldestServable) return undefined;
    const ended = Math.min(
      kept.edition === current.number ? Number.POSITIVE_INFINITY : clock.lastSeen(kept.edition),
      kept.goodUntil ?? Number.POSITIVE_INFINITY,
    );
    return now() - ended <= CACHE_LIMITS.graceMs ? kept.page : undefined;
  }

  function standIn(address: PageAddress, otherwise: 'busy' | 'failed'): Reading {
    const page = servable(address);
    if (!page) return { verdict: otherwise };
    // It is not what is there now: since when it was, nobody shall compare.
    const { changedAt: _past, ...undated } = page;
    return { verdict: 'stale', page: undated };
  }

  async function read(address: PageAddress): Promise<Reading> {
    const arrivedAt = now();
    const open = isPublic(address);
    const flightKey = `${address.key}\n${address.internal}`;
    for (;;) {
      const found = open && find(address);
      if (found) return { verdict: 'hit', page: found };
      const other = open ? flights.get(flightKey) : undefined;
      if (other && other.edition >= address.edition) {
        const begunBefore = other.begunAt !== undefined;
        const kept = await other.outcome;
        if (!kept) return standIn(address, 'failed');
        // It saw the time at which it began. If what it made was over when this reader came, it is made again.
        if (begunBefore && kept.goodUntil !== null && kept.goodUntil <= arrivedAt) continue;
        return { verdict: 'joined', page: kept.page };
      }
      const flight = begin(address, open);
      if (!flight) return standIn(address, 'busy');
      if (open) flights.set(flightKey, flight);
      const kept = await flight.outcome;
      if (flights.get(flightKey) === flight) flights.delete(flightKey);
      return kept ? { verdict: 'miss', page: kept.page } : standIn(address, 'failed');
    }
  }

  /** Renders when it is its turn; undefined when too many wait. */
  function begin(address: PageAddress, open: boolean): Flight | undefined {
    const flight: Flight = { edition: address.edition, begunAt: undefined, outcome: Promise.resolve(undefined) };
    const outcome = shares[address.share].turns.take(async () => {
      const begunAt = now();
      flight.begunAt = begunAt;
      try {
        return finish(address, await render(address.internal), begunAt, open);
      } catch (error) {
        failed(address, error);
        return undefined;
      } finally {
        rendered(address, now() - begunAt);
      }
    });
    if (!outcome) return undefined;
    flight.outcome = outcome;
    return flight;
  }

  function finish(address: PageAddress, rendered: Rendered, begunAt: number, open: boolean): Kept {
    const { status, headers } = rendered;
    const lru = shares[address.share].kept;
    const brief = KEPT_BRIEFLY.has(status);
    const goodUntil = brief ? Math.min(rendered.goodUntil ?? Number.POSITIVE_INFINITY, begunAt + CACHE_LIMITS.nothingMs) : rendered.goodUntil;
    const before = lru.get(address.key);
    const overtaken = before?.edition === address.edition && before.begunAt > begunAt;
    // Made while the newspaper changed, it may show half of each edition: whoever waits has it, nobody later.
    const isWhole = edition().number === address.edition;
    const keeps = open && (status === 200 || brief) && !headers['set-cookie'] && !overtaken && isWhole;
    const body = createBody(
      rendered.body,
      headers['content-type'] ?? '',
      keeps ? { resized: (bytes) => lru.resize(address.key, kept, bytes + OVERHEAD), wanted: () => findKept(address) === kept } : undefined,
    );
    // What was overtaken while it was made is no state of the address that anybody may compare with.
    const dated = keeps && status === 200 && rendered.dated;
    const changedAt = dated ? shares[address.share].changes.since(address.key, body.plain.etag, begunAt) : undefined;
    const kept: Kept = {
      page: { status, headers, body, ...(changedAt !== undefined && { changedAt, knownFrom: nextSecond(begunAt) }) },
      edition: address.edition,
      begunAt,
      goodUntil,
      reads: (before?.reads ?? 0) / 2,
    };
    if (keeps) lru.set(address.key, kept, rendered.body.length + OVERHEAD);
    return kept;
  }

  return {
    find: (address) => (isPublic(address) ? find(address) : undefined),
    read,
    mostRead: (count) =>
      [...shares.pages.kept.entries()]
        .sort(([, one], [, other]) => other.reads - one.reads)
        .slice(0, count)
        .map(([key]) => key),
    get bytes() {
      return Object.values(shares).reduce((sum, { kept }) => sum + kept.bytes, 0);
    },
  };
}
