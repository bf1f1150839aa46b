/** Who can get into the desk when the server starts, and what the operator is told about it. */
import { eq } from 'drizzle-orm';
import { accountsDatabase } from '#db/connections.ts';
import { people } from '#db/schema/accounts/people.ts';
import { noteAccount } from '#newsroom/accounts/account-log-writes.ts';
import { addPerson } from '#newsroom/accounts/add-person.ts';
import { circumstances } from '#newsroom/accounts/circumstances.ts';
import { hasAdministrator, makeLink, revokeLinks } from '#newsroom/accounts/links.ts';
import { endSessions } from '#newsroom/accounts/sessions.ts';

export interface FirstAdministrator {
  email: string;
  password: string;
}

/**
 * Makes the first administrator from the environment, or a link that somebody can become one by; where demonstration
 * people may not sign in, ends what sessions they had. Answers lines for the operator.
 */
export async function admitFirstPeople(first: FirstAdministrator | undefined, at: Date): Promise<string[]> {
  const { deskUrl, atHome } = circumstances();
  const act = { by: 'start', at };
  const lines = [`Desk: ${deskUrl}/desk`];
  if (first && !hasAdministrator()) {
    const added = await addPerson(
      { name: first.email.split('@', 1)[0] ?? first.email, email: first.email, role: 'admin', password: first.password },
      act,
    );
    lines.push(added.ok ? `Added ${first.email} as the first administrator.` : `ADMIN_EMAIL was not used: ${added.message}`);
  }
  const demonstrations = accountsDatabase().select({ id: people.id }).from(people).where(eq(people.demonstration, true)).all();
  if (demonstrations.length > 0 && !atHome) {
    for (const { id } of demonstrations) endSessions(id);
    lines.push('The demonstration accounts cannot sign in: this site can be reached from elsewhere. Remove them under People.');
  }
  if (hasAdministrator()) revokeLinks('set-up', '', at);
  else if (demonstrations.length > 0 && atHome) lines.push('Its sign-in page shows the demonstration accounts. Only this machine can use them.');
  else {
    lines.push(
      `Set the desk up within a day, by this link for the first administrator:\n  ${makeLink({ kind: 'set-up', email: '', role: 'admin' }, act)}`,
    );
    noteAccount('person.set-up-link', '', act);
  }
  return lines;
}
