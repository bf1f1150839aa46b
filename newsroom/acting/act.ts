/** Who does something, and when. Every command takes one: no rule reaches for a clock. */
export interface Act {
  /** The person's id, or what runs by itself: `timer`, `sample`. */
  by: string;
  at: Date;
}

/** What a command answers when it cannot do what was asked; the message is for a person. Nothing was changed. */
export interface Refusal {
  ok: false;
  reason: 'conflict' | 'forbidden' | 'invalid' | 'missing' | 'signed-out' | 'stopped';
  message: string;
  fieldErrors?: Record<string, string>;
  /** In a conflict over what has no version: the mark of what is stored now (`begun-from.ts`). */
  mark?: string;
}

export const conflict: Refusal = { ok: false, reason: 'conflict', message: 'Somebody changed this meanwhile. Compare before you save again.' };
export const missing = (what: string): Refusal => ({ ok: false, reason: 'missing', message: `There is no ${what} here.` });
export const stopped = (message: string, fieldErrors?: Record<string, string>): Refusal => ({ ok: false, reason: 'stopped', message, fieldErrors });
export const invalid = (message: string, fieldErrors: Record<string, string>): Refusal => ({ ok: false, reason: 'invalid', message, fieldErrors });

/** The refusal for input that a schema does not accept: the first complaint about each field. */
export function refuseInput(message: string, error: { issues: { path: PropertyKey[]; message: string }[] }): Refusal {
  const fieldErrors: Record<string, string> = {};
  for (const issue of error.issues) fieldErrors[issue.path.join('.')] ??= issue.message;
  return invalid(message, fieldErrors);
}
