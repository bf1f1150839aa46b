/** How a page of the desk asks the server to do something: one request to a fixed address, so that an open tab survives an upgrade. */
import type { z } from 'zod';
import type { Actions } from '#newsroom/acting/actions.ts';

export type ActionName = keyof Actions;
type InputOf<N extends ActionName> = Actions[N] extends { input: infer I extends z.ZodType } ? z.input<I> : never;
type OutcomeOf<N extends ActionName> = Awaited<ReturnType<Actions[N]['run']>>;

/** No answer came (`offline`), or the session is over (`signed-out`): nothing was done, as far as anybody can tell. */
export interface NotReached {
  ok: false;
  reason: 'offline' | 'signed-out' | 'failed';
  message: string;
  fieldErrors?: undefined;
}

const OFFLINE: NotReached = { ok: false, reason: 'offline', message: 'The server does not answer.' };
const FAILED: NotReached = { ok: false, reason: 'failed', message: 'Nothing was done: something failed here.' };

interface ActOptions {
  signal?: AbortSignal;
  /** Goes out even when the page is left meanwhile; for small inputs. */
  keepalive?: boolean;
}

/** Performs an action. Never throws: what went wrong is in the answer, in a person's words. */
export async function act<N extends ActionName>(name: N, input: InputOf<N>, options: ActOptions = {}): Promise<OutcomeOf<N> | NotReached> {
  return post<OutcomeOf<N>>(`/desk/do/${name}`, input, options);
}

/** The same for the doors of the accounts' library, which answers in its own words. */
export async function post<T>(address: string, input: unknown, options: ActOptions = {}): Promise<T | NotReached> {
  let response: Response;
  try {
    response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input), ...options });
  } catch {
    return OFFLINE;
  }
  try {
    return (await response.json()) as T | NotReached;
  } catch {
    return response.status >= 500 ? FAILED : OFFLINE;
  }
}
