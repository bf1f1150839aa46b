import type { desk } from '#newsroom/wording/desk-words.ts';

/** A stored version of a piece, as the list shows it. `at` is ISO 8601, `by` a name. */
export interface Version {
  id: string;
  version: number;
  at: string;
  by: string;
  reason: keyof typeof desk.work.history.reasons;
  isPublic: boolean;
  /** When it was sent for review, and by whom. */
  sent: { at: string; by: string }[];
}
