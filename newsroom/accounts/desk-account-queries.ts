/** One's own account, for its page. Instants are ISO 8601. */

import { asc, desc, eq } from 'drizzle-orm';
import { accountsDatabase } from '#db/connections.ts';
import { passkeys, people, sessions } from '#db/schema/accounts/people.ts';
import type { AccountPage } from '#newsroom/accounts/account-page.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { deviceOf } from '#newsroom/accounts/device.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';

export async function getAccount(actor: Actor): Promise<AccountPage> {
  const database = accountsDatabase();
  const person = database.select({ hasFactor: people.twoFactorEnabled }).from(people).where(eq(people.id, actor.id)).get();
  const keys = database.select().from(passkeys).where(eq(passkeys.personId, actor.id)).orderBy(asc(passkeys.id)).all();
  const open = database.select().from(sessions).where(eq(sessions.personId, actor.id)).orderBy(desc(sessions.updatedAt)).all();
  return {
    name: actor.name,
    email: actor.email,
    role: actor.role,
    hasFactor: person?.hasFactor === true,
    passkeys: keys.map(({ id, name, createdAt }) => ({ id, name: name ?? '', addedAt: createdAt?.toISOString() ?? null })),
    sessions: open.map(({ id, userAgent, updatedAt }) => ({
      id,
      device: deviceOf(userAgent ?? ''),
      usedAt: updatedAt.toISOString(),
      isThis: id === actor.sessionId,
    })),
    timeZone: readSettings()?.timeZone ?? 'UTC',
  };
}
