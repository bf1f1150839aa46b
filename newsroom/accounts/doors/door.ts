/**
 * The ways in and what changes them. A door is what an action cannot be: it is open to strangers, or it gives the browser
 * another cookie. Each calls the accounts' library itself; what the library answers never leaves the house as it is.
 */
import type { z } from 'zod';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { AUTH_PATH, theAuth } from '#newsroom/accounts/auth.ts';
import { circumstances } from '#newsroom/accounts/circumstances.ts';
import type { DoorAnswer } from '#newsroom/accounts/doors/door-answer.ts';
import { type Counted, countTry, forgive } from '#newsroom/accounts/throttle.ts';
import type { Refusal } from '#newsroom/acting/act.ts';

/** Who knocks. `address` is the client's, as far as it can be believed. */
export interface Visit {
  cookie: string | undefined;
  address: string;
  userAgent: string;
  /** Who is signed in already. */
  actor: Actor | undefined;
  at: Date;
}

export interface Passage {
  outcome: DoorAnswer | Refusal;
  /** Whole Set-Cookie values. */
  cookies?: string[];
  /** The browser is to forget what it kept of the desk. */
  leaves?: boolean;
  /** Seconds until another try is allowed, when that is why it was refused. */
  waitSeconds?: number;
}

interface DoorParts<Input extends z.ZodType, Known> {
  input: Input;
  run(input: z.output<Input>, visit: Visit & Known): Promise<Passage>;
}

export type Door = { input: z.ZodType } & (
  | { for: 'anybody'; run(input: unknown, visit: Visit): Promise<Passage> }
  | { for: 'signed-in'; run(input: unknown, visit: Visit & { actor: Actor }): Promise<Passage> }
);

/** A door for strangers. */
export const openDoor = <Input extends z.ZodType>({ input, run }: DoorParts<Input, unknown>): Door => ({
  for: 'anybody',
  input,
  run: (given, visit) => run(given as z.output<Input>, visit),
});

/** A door for somebody who is signed in, to change their own account. */
export const ownDoor = <Input extends z.ZodType>({ input, run }: DoorParts<Input, { actor: Actor }>): Door => ({
  for: 'signed-in',
  input,
  run: (given, visit) => run(given as z.output<Input>, visit),
});

export interface LibraryAnswer {
  ok: boolean;
  body: Record<string, unknown>;
  cookies: string[];
}

/** Asks the library, in the name of whoever knocks. Throws when it failed, which is not the same as refusing. */
export async function askLibrary(path: string, input: unknown, visit: Visit, method: 'GET' | 'POST' = 'POST'): Promise<LibraryAnswer> {
  const { deskUrl } = circumstances();
  const headers = new Headers({ 'content-type': 'application/json', origin: deskUrl, 'user-agent': visit.userAgent });
  if (visit.cookie) headers.set('cookie', visit.cookie);
  const body = method === 'POST' ? JSON.stringify(input) : null;
  const answer = await theAuth().handler(new Request(new URL(`${AUTH_PATH}${path}`, deskUrl), { method, headers, body }));
  const text = await answer.text();
  const parsed: unknown = text ? JSON.parse(text) : {};
  const isObject = typeof parsed === 'object' && parsed !== null;
  return { ok: answer.ok, body: isObject ? (parsed as Record<string, unknown>) : {}, cookies: answer.headers.getSetCookie() };
}

const stoppedFor = (words: string, seconds: number): Passage => ({
  outcome: { ok: false, reason: 'stopped', message: seconds > 0 ? `${words} Next try in ${said(seconds)}.` : words },
  waitSeconds: seconds,
});

function said(seconds: number): string {
  if (seconds === 1) return '1 second';
  if (seconds < 90) return `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}

/**
 * A try that is counted by account and address. `attempt` answers undefined when what it was given is wrong; then `wrong`
 * is said, with the wait. What is said is the same whether it was judged at all.
 */
export async function tried(counted: readonly Counted[], at: Date, wrong: string, attempt: () => Promise<Passage | undefined>): Promise<Passage> {
  const turn = countTry(counted, at);
  if (!turn.ok) return stoppedFor(wrong, turn.inSeconds);
  const passage = await attempt();
  if (!passage) return stoppedFor(wrong, turn.nextInSeconds);
  forgive(counted);
  return passage;
}
