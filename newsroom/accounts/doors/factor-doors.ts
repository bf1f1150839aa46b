/** The second factor: turning it on by its first code, off, and new recovery codes. Each asks for the password again. */
import { renderSVG } from 'uqr';
import { z } from 'zod';
import { givenPassword, shownCode } from '#newsroom/accounts/account-fields.ts';
import { noteAccount } from '#newsroom/accounts/account-log-writes.ts';
import { askLibrary, type LibraryAnswer, ownDoor, tried } from '#newsroom/accounts/doors/door.ts';
import { withPassword } from '#newsroom/accounts/doors/password-check.ts';
import { endOtherSessions } from '#newsroom/accounts/doors/rotated.ts';
import { stopped } from '#newsroom/acting/act.ts';

const byPassword = z.strictObject({ password: givenPassword });
const FAILED = stopped('Nothing was changed. Load the page again.');

const codesOf = ({ body }: LibraryAnswer) => body.backupCodes as string[];

/** What an authenticator scans, and the same as letters for those who cannot. */
const begin = ownDoor({
  input: byPassword,
  run: ({ password }, visit) =>
    withPassword(password, visit, async () => {
      // What was begun and never confirmed is begun anew.
      const answer = await askLibrary('/two-factor/enable', { password }, visit);
      if (!answer.ok) return { outcome: FAILED };
      const address = String(answer.body.totpURI);
      const key = new URL(address).searchParams.get('secret') ?? '';
      const picture = renderSVG(address, { border: 2, ecc: 'M' });
      return { outcome: { ok: true, picture, key, recoveryCodes: codesOf(answer) }, cookies: answer.cookies };
    }),
});

const confirm = ownDoor({
  input: z.strictObject({ code: shownCode }),
  run: ({ code }, visit) =>
    tried(
      [{ kind: 'account', what: `factor of ${visit.actor.id}` }],
      visit.at,
      'This code is wrong. Take the one that the app shows now.',
      async () => {
        const answer = await askLibrary('/two-factor/verify-totp', { code }, visit);
        if (!answer.ok) return undefined;
        const { actor, at } = visit;
        await endOtherSessions(actor.id, answer.cookies);
        noteAccount('person.factor', actor.id, { by: actor.id, at });
        return { outcome: { ok: true }, cookies: answer.cookies };
      },
    ),
});

const end = ownDoor({
  input: byPassword,
  run: ({ password }, visit) =>
    withPassword(password, visit, async () => {
      const answer = await askLibrary('/two-factor/disable', { password }, visit);
      if (!answer.ok) return { outcome: FAILED };
      const { actor, at } = visit;
      await endOtherSessions(actor.id, answer.cookies);
      noteAccount('person.factor-off', actor.id, { by: actor.id, at });
      return { outcome: { ok: true }, cookies: answer.cookies };
    }),
});

const renewCodes = ownDoor({
  input: byPassword,
  run: ({ password }, visit) =>
    withPassword(password, visit, async () => {
      const answer = await askLibrary('/two-factor/generate-backup-codes', { password }, visit);
      if (!answer.ok) return { outcome: FAILED };
      noteAccount('person.recovery-codes', visit.actor.id, { by: visit.actor.id, at: visit.at });
      return { outcome: { ok: true, recoveryCodes: codesOf(answer) } };
    }),
});

export const FACTOR_DOORS = { 'begin-factor': begin, 'confirm-factor': confirm, 'end-factor': end, 'renew-recovery-codes': renewCodes };
