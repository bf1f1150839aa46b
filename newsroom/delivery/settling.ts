/** What an answer, or none, means for what was sent. */
import type { Noted } from '#newsroom/delivery/delivery-kind.ts';
import { sayFailure } from '#newsroom/delivery/failure-words.ts';
import { type OutboundAnswer, OutboundRefused } from '#newsroom/delivery/outbound.ts';

export type Outcome = 'sent' | 'again' | 'given-up';

export interface Settled extends Omit<Noted, 'attempts' | 'at'> {
  outcome: Outcome;
  /** What the receiver asked us to wait. */
  waitMs: number;
}

/** Time-outs, too many requests and the other server's own troubles pass; all else that is no success stays as it is. */
const PASSING = new Set([408, 425, 429]);
export const endsUsually = (status: number): boolean => status < 500 && !PASSING.has(status);

/** Says that the request's contents are not taken, as they are or at such length. */
const OF_CONTENTS = new Set([413, 422]);
export const isOfContents = ({ status }: Settled): boolean => OF_CONTENTS.has(status ?? 0);

const NO_ANSWER = { status: null, answer: '', tookMs: 0, waitMs: 0 };

/** `ends`: whether a status that is no success says that the receiver will never take it. */
export function understand(answered: OutboundAnswer, at: Date, ends: (status: number) => boolean): Settled {
  const { status, headers } = answered;
  const said = { status, answer: answerOf(answered), tookMs: 0, waitMs: waitOf(headers['retry-after'] ?? '', at) };
  if (status >= 200 && status < 300) return { ...said, outcome: 'sent', reason: String(status) };
  return { ...said, outcome: ends(status) ? 'given-up' : 'again', reason: `It answered ${status}.` };
}

/** Where a redirect leads, which is not followed, stands in its head. As the body it is not for the log: it may hold a key. */
const answerOf = ({ status, headers: { location }, body }: OutboundAnswer): string =>
  status >= 300 && status < 400 && location ? `Location: ${location}\n${body}` : body;

/** A request that was not answered. */
export function failed(error: unknown): Settled {
  return { ...NO_ANSWER, outcome: error instanceof OutboundRefused ? 'given-up' : 'again', reason: sayFailure(error) };
}

/** What cannot be made is no better at the next try. */
export const failedForGood = ({ message }: Error): Settled => ({ ...NO_ANSWER, outcome: 'given-up', reason: message });

/** Of what waited through a receiver's whole trouble. */
export const outlived = ({ reason }: Settled): Settled => ({
  ...NO_ANSWER,
  outcome: 'given-up',
  reason: `It waited for as long as anything waits. ${reason}`,
});

/** Nobody wants it any more: it was not even sent. */
export const DROPPED = { ...NO_ANSWER, outcome: 'dropped', reason: '' } as const;

/** Retry-After is seconds, or a date (RFC 9110, 10.2.3). Milliseconds; 0 where it says neither. */
function waitOf(said: string, at: Date): number {
  const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - at.getTime();
  return Math.max(0, wait || 0);
}
