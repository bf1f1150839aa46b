/**
 * The only thing that writes content: one transaction, all or nothing, with its audit line and its edition. Nobody can
 * forget either. What else may write is named in docs/decisions: view counts, migrations, the accounts' library.
 */
import { isDeepStrictEqual } from 'node:util';
import { eq, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { connections, contentWriter } from './connections.ts';
import { newId } from './ids.ts';
import { audit } from './schema/desk/drafts.ts';
import { edition } from './schema/published/site.ts';

/** A statement built on `contentWriter()`, not yet run. */
export interface Write {
  run(): unknown;
}

/** What was read of a row before deciding; 0 says that there was no such row. */
export interface VersionGuard {
  table: SQLiteTable & { id: SQLiteColumn; version: SQLiteColumn };
  id: string;
  version: number;
  /** The column that was read, when it is not `version`. */
  column?: SQLiteColumn;
}

/** What was read before deciding, of rows without a version: the same question must still have the same answer. */
export interface AnswerGuard {
  query: { all(): unknown[] };
  answered: unknown[];
}

export type Guard = VersionGuard | AnswerGuard;

export interface Commit {
  by: string;
  at: Date;
  /** The audit line; null for what happens all the time and says nothing (autosaves, rankings). */
  did: { action: string; subject: string; detail?: string } | null;
  writes: Write[];
  guards?: Guard[];
  /**
   * Whether readers see a change. `firm`: none of the earlier pages may be served any more, not even under load
   * (a withdrawal, a correction).
   */
  raises: 'no' | 'yes' | 'firm';
}

export type CommitResult = { ok: true } | { ok: false; reason: 'conflict' };

class Conflict extends Error {}

/**
 * Writes all or nothing. If what a guard names is no longer as it was read, nothing is written and the result
 * is `conflict`. Anything else that goes wrong throws, and nothing is written either. When it returns ok, the change
 * has reached the disk.
 */
export async function commit({ by, at, did, writes, guards = [], raises }: Commit): Promise<CommitResult> {
  refuseAfterFailure();
  const database = contentWriter();
  const batch = connections().content.transaction(() => {
    for (const guard of guards) if (!holds(guard)) throw new Conflict();
    for (const write of writes) write.run();
    if (raises !== 'no') {
      const next = sql`${edition.number} + 1`;
      database
        .update(edition)
        .set({ number: next, raisedAt: at, ...(raises === 'firm' && { oldestServable: next }) })
        .where(eq(edition.id, 1))
        .run();
    }
    if (did)
      database
        .insert(audit)
        .values({ id: newId(at), at, by, detail: '', ...did })
        .run();
  });
  try {
    batch.immediate();
    return { ok: true };
  } catch (error) {
    if (error instanceof Conflict) return { ok: false, reason: 'conflict' };
    noteFailure(error);
    throw error;
  }
}

function holds(guard: Guard): boolean {
  return 'query' in guard ? isDeepStrictEqual(guard.query.all(), guard.answered) : versionOf(guard) === guard.version;
}

function versionOf({ table, id, column = table.version }: VersionGuard): number {
  const row = contentWriter().select({ version: column }).from(table).where(eq(table.id, id)).get();
  return (row?.version as number | undefined) ?? 0;
}

/** After a failed sync the disk may hold less than it confirmed, and says so only once: nothing more is written. */
const failureKey = Symbol.for('dateline.storage-failure');
const shared = globalThis as unknown as Record<symbol, { failed: boolean; tell: (() => void) | null } | undefined>;
const failure = (shared[failureKey] ??= { failed: false, tell: null });

function noteFailure(error: unknown): void {
  if (!String((error as { code?: string }).code ?? '').startsWith('SQLITE_IOERR')) return;
  failure.failed = true;
  failure.tell?.();
}

function refuseAfterFailure(): void {
  if (failure.failed) throw new Error('The disk failed to store an earlier change: nothing more is written until a restart.');
}

/** Calls `tell` once storage has failed: the process goes on reading and should end and recover. */
export function onStorageFailure(tell: () => void): void {
  failure.tell = tell;
}
