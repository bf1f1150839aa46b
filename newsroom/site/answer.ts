/**
 * How a reader page tells the server what its answer is. The server opens an answer before a render and reads it
 * afterwards: `notFound()`, `redirect()` and error boundaries of the framework answer empty shells and are not used.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

export interface Answer {
  status: 200 | 301 | 404 | 410 | 500;
  /** With 301: where to, a path of this site or a whole address. */
  location: string | null;
  /** Epoch milliseconds after which this page must be made anew although no edition changed. */
  goodUntil: number | null;
  /** Origins that the page's embeds may frame after a click. */
  frames: Set<string>;
}

/** The server and the framework's bundle load this module twice; the store must be one. */
const key = Symbol.for('dateline.answer');
const shared = globalThis as unknown as Record<symbol, AsyncLocalStorage<Answer> | undefined>;
const store = (shared[key] ??= new AsyncLocalStorage<Answer>());

/** Runs a render and returns what it returned together with the answer the page gave. */
export async function withAnswer<T>(render: () => Promise<T>): Promise<{ result: T; answer: Answer }> {
  const answer: Answer = { status: 200, location: null, goodUntil: null, frames: new Set() };
  const result = await store.run(answer, render);
  return { result, answer };
}

function current(): Answer | undefined {
  return store.getStore();
}

/** The page is a notice that nothing is here (404), that an article was withdrawn (410), or that we failed (500). */
export function answerStatus(status: 404 | 410 | 500): void {
  const answer = current();
  if (answer) answer.status = status;
}

/** The page has moved; nothing of it is sent. */
export function answerMoved(location: string): void {
  const answer = current();
  if (answer) Object.assign(answer, { status: 301, location });
}

/** The page is good until then at most; the earliest of several wins. */
export function answerGoodUntil(time: Date): void {
  const answer = current();
  if (answer) answer.goodUntil = Math.min(answer.goodUntil ?? Number.POSITIVE_INFINITY, time.getTime());
}

/** The page holds an embed that frames this origin after a click. */
export function answerFrames(origin: string): void {
  current()?.frames.add(origin);
}
