/** Which person a request's cookie stands for, asked of the database each time. */
import type { Actor } from '#newsroom/accounts/actor.ts';
import { theAuth } from '#newsroom/accounts/auth.ts';
import type { Role } from '#newsroom/accounts/roles.ts';

/** The person whose session that cookie names; undefined when it is unknown, over, or the person was disabled. */
export async function findSession(cookie: string | undefined): Promise<Actor | undefined> {
  if (!cookie) return undefined;
  const found = await theAuth().api.getSession({ headers: new Headers({ cookie }), query: { disableCookieCache: true } });
  if (!found || found.user.disabledAt) return undefined;
  const { user, session } = found;
  return { id: user.id, name: user.name, email: user.email, role: user.role as Role, sessionId: session.id, authorId: user.authorId ?? null };
}
