/** Fields that not everybody who may write may change; asked before a save is stored. */
import type { Actor } from '#newsroom/accounts/actor.ts';
import { may } from '#newsroom/accounts/roles.ts';
import type { Refusal } from '#newsroom/acting/act.ts';
import { forbidden } from '#newsroom/acting/action.ts';
import type { DraftDocument } from '#newsroom/drafts/document.ts';
import { isEmbargoed } from '#newsroom/publishing/set-time.ts';

/** An embargo that runs is shortened or lifted by editors alone; anybody may set or lengthen one. */
export function embargoRefused(
  before: Pick<DraftDocument, 'embargoedUntil'>,
  after: unknown,
  actor: Pick<Actor, 'role'>,
  at: Date,
): Refusal | undefined {
  const { embargoedUntil } = before;
  if (!embargoedUntil || !isEmbargoed(embargoedUntil, at) || may(actor.role, 'embargo.lift')) return undefined;
  const next = (after as { embargoedUntil?: unknown } | null)?.embargoedUntil;
  const isKept = typeof next === 'string' && new Date(next) >= new Date(embargoedUntil);
  return isKept ? undefined : forbidden('An embargo is lifted or shortened by editors. Ask one.');
}
