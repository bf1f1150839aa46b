/**
 * For what has no version of its own: whoever opens it gets a mark of what stood there and hands it in with the change.
 * Two who began from the same state do not overwrite each other: the second one is told who was first.
 */
import { createHash } from 'node:crypto';
import { desc, eq } from 'drizzle-orm';
import type { AnswerGuard } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { audit } from '#db/schema/desk/drafts.ts';
import { namesOfPeople } from '#newsroom/accounts/names.ts';
import type { Refusal } from '#newsroom/acting/act.ts';

/** How long a mark can be, in characters; one of nothing is empty. */
export const MARK_LIMIT = 24;

export interface State<Row = unknown> {
  rows: Row[];
  /** The same rows have the same mark, and other rows another one; where there is nothing it is empty. */
  mark: string;
  guard: AnswerGuard;
}

/** What a question about stored rows is answered now. */
export function readState<Row>(query: { all(): Row[] }): State<Row> {
  const rows = query.all();
  const digest = createHash('sha256').update(JSON.stringify(rows)).digest('base64url');
  return { rows, mark: rows.length === 0 ? '' : digest.slice(0, MARK_LIMIT), guard: { query, answered: rows } };
}

/**
 * The refusal of a change that began from something else than what is stored; `subject` as in the audit line. It tells
 * the mark of what somebody else left: who has seen that may put their own in its place.
 */
export function overtaken(subject: string, { mark }: State): Refusal {
  const last = contentWriter().select({ by: audit.by }).from(audit).where(eq(audit.subject, subject)).orderBy(desc(audit.at)).limit(1).get();
  const name = (last && namesOfPeople([last.by]).get(last.by)) ?? 'Somebody else';
  return { ok: false, reason: 'conflict', message: `${name} changed this while you wrote. Your words are still here.`, mark };
}
