/** What an answer, or none, means for what was sent. */
import { type OutboundAnswer, OutboundRefused } from '#newsroom/delivery/outbound.ts';

export type Outcome = 'sent' | 'again' | 'given-up';

export interface Settled {
  outcome: Outcome;
  status: number | null;
  reason: string;
  /** What the receiver asked us to wait. */
  waitMs: number;
}

/** Time-outs, too many requests and the other server's own troubles pass; all else that is no success stays as it is. */
const PASSING = new Set([408, 425, 429]);
export const endsUsually = (status: number): boolean => status < 500 && !PASSING.has(status);

/** Says that the request's contents are not taken, as they are or at such length. */
const OF_CONTENTS = new Set([413, 422]);
export const isOfContents = ({ status }: Settled): boolean => OF_CONTENTS.has(status ?? 0);

/** `ends`: whether a status that is no success says that the receiver will never take it. */
export function understand({ status, headers }: OutboundAnswer, at: Date, ends: (status: number) => boolean): Settled {
  const waitMs = waitOf(headers['retry-after'] ?? '', at);
  if (status >= 200 && status < 300) return { outcome: 'sent', status, reason: String(status), waitMs };
  return { outcome: ends(status) ? 'given-up' : 'again', status, reason: `It answered ${status}.`, waitMs };
}

/** A request that was not answered. */
export function failed(error: unknown): Settled {
  return { outcome: error instanceof OutboundRefused ? 'given-up' : 'again', status: null, reason: reasonOf(error), waitMs: 0 };
}

/** What cannot be made is no better at the next try. */
export const failedForGood = ({ message }: Error): Settled => ({ outcome: 'given-up', status: null, reason: message, waitMs: 0 });

/** Retry-After is seconds, or a date (RFC 9110, 10.2.3). Milliseconds; 0 where it says neither. */
function waitOf(said: string, at: Date): number {
  const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - at.getTime();
  return Math.max(0, wait || 0);
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return code && !message?.includes(code) ? `${message} (${code})` : (message ?? String(error));
}
