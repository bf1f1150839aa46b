/** What one changes about oneself that proves nothing. What does goes through a door, with the password. */
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { accountsDatabase } from '#db/connections.ts';
import { people, sessions } from '#db/schema/accounts/people.ts';
import { personName } from '#newsroom/accounts/account-fields.ts';
import { noteAccount } from '#newsroom/accounts/account-log-writes.ts';
import { missing } from '#newsroom/acting/act.ts';
import { actOf, defineAction, type Outcome } from '#newsroom/acting/action.ts';

export const ACCOUNT_ACTIONS = {
  'rename-me': defineAction({
    may: 'desk.use',
    input: z.strictObject({ name: personName }),
    async run({ name }, context): Promise<Outcome> {
      accountsDatabase().update(people).set({ name, updatedAt: context.at }).where(eq(people.id, context.actor.id)).run();
      noteAccount('person.rename', context.actor.id, actOf(context), name);
      return { ok: true };
    },
  }),
  'end-my-session': defineAction({
    may: 'desk.use',
    input: z.strictObject({ id: z.uuid() }),
    async run({ id }, { actor }) {
      const own = and(eq(sessions.id, id), eq(sessions.personId, actor.id));
      return accountsDatabase().delete(sessions).where(own).run().changes === 1 ? { ok: true } : missing('such session');
    },
  }),
} as const;
