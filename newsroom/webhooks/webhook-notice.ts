/** Tells administrators of a receiver that was turned off by itself: a letter, where the desk sends any; else they see it at the desk. */
import { and, eq, isNull } from 'drizzle-orm';
import { accountsDatabase, contentWriter } from '#db/connections.ts';
import { people } from '#db/schema/accounts/people.ts';
import { webhooks } from '#db/schema/desk/webhooks.ts';
import { circumstances } from '#newsroom/accounts/circumstances.ts';
import { webhookOffLetter } from '#newsroom/accounts/letters.ts';

export const WEBHOOKS_PATH = '/desk/site/webhooks';

/** Nobody waits for the letters; the mail server's trouble is in the log. */
export function tellIfTurnedOff(receiver: string, at: Date): void {
  const { mailer, deskUrl } = circumstances();
  const row = mailer && contentWriter().select().from(webhooks).where(eq(webhooks.id, receiver)).get();
  if (!row || row.isOn || row.offSince?.getTime() !== at.getTime() || row.offBecause === 'desk') return;
  const { host } = new URL(row.address);
  const isAdministrator = and(eq(people.role, 'admin'), eq(people.demonstration, false), isNull(people.disabledAt));
  for (const { email } of accountsDatabase().select({ email: people.email }).from(people).where(isAdministrator).all())
    void mailer.send(webhookOffLetter(email, host, row.offBecause === 'gone', deskUrl + WEBHOOKS_PATH)).catch(() => undefined);
}
