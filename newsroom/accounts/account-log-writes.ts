/** What happened to accounts, for the log of the desk. Nothing here ever changes or removes a line. */
import { accountsDatabase } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { accountLog } from '#db/schema/accounts/account-log.ts';
import type { Act } from '#newsroom/acting/act.ts';

export type AccountEvent =
  | 'person.add'
  | 'person.sign-in'
  | 'person.sign-out'
  | 'person.rename'
  | 'person.password'
  | 'person.factor'
  | 'person.factor-off'
  | 'person.recovery-codes'
  | 'person.passkey'
  | 'person.passkey-off'
  | 'person.end-sessions'
  | 'person.invite'
  | 'person.invitation-off'
  | 'person.role'
  | 'person.profile'
  | 'person.disable'
  | 'person.enable'
  | 'person.reset-link'
  | 'person.set-up-link'
  | 'demonstration.remove';

/** Writes a line; inside a transaction of the accounts it belongs to it. `subject` is the person's id. */
export function noteAccount(action: AccountEvent, subject: string, { by, at }: Act, detail = ''): void {
  accountsDatabase()
    .insert(accountLog)
    .values({ id: newId(at), at, by, action, subject, detail })
    .run();
}
