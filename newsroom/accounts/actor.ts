/**
 * Who is signed in. The server finds that out once a request and says it here; pages and actions ask. The server and the
 * framework's bundle load this module twice: the store is one.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Role } from '#newsroom/accounts/roles.ts';

export interface Actor {
  /** The person's id. */
  id: string;
  name: string;
  email: string;
  role: Role;
  sessionId: string;
  /** The profile that readers see, if this person has one. */
  authorId: string | null;
}

const key = Symbol.for('dateline.actor');
const shared = globalThis as unknown as Record<symbol, AsyncLocalStorage<Actor> | undefined>;
const store = (shared[key] ??= new AsyncLocalStorage<Actor>());

/** Runs something in the name of that person. */
export const asActor = <T>(actor: Actor, run: () => T): T => store.run(actor, run);

/** Who asks for this page. Throws when nobody is signed in: the server lets no such request through. */
export function currentActor(): Actor {
  const actor = store.getStore();
  if (!actor) throw new Error('Nobody is signed in.');
  return actor;
}

/** Who asks for this page; undefined on the pages that strangers may see. */
export const findActor = (): Actor | undefined => store.getStore();
