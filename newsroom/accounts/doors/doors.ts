/** Every door there is, by the name that its address has: POST /desk/auth/<name>. */
import type { Door } from '#newsroom/accounts/doors/door.ts';
import { FACTOR_DOORS } from '#newsroom/accounts/doors/factor-doors.ts';
import { PASSKEY_DOORS } from '#newsroom/accounts/doors/passkey-doors.ts';
import { PASSWORD_DOORS } from '#newsroom/accounts/doors/password-doors.ts';
import { RESET_DOORS } from '#newsroom/accounts/doors/reset-doors.ts';
import { SIGN_IN_DOORS } from '#newsroom/accounts/doors/sign-in-doors.ts';

export const DOORS: Readonly<Record<string, Door>> = { ...SIGN_IN_DOORS, ...FACTOR_DOORS, ...PASSKEY_DOORS, ...PASSWORD_DOORS, ...RESET_DOORS };
