/** The letters that the desk sends. Plain text; nothing in them comes from a stranger. */
import type { Role } from '#newsroom/accounts/roles.ts';
import { siteName } from '#newsroom/accounts/site-name.ts';
import type { Letter } from '#newsroom/mail/mailer.ts';

export const resetLetter = (to: string, link: string): Letter => ({
  to,
  subject: `${siteName()}: a new password`,
  text: `Somebody asked for a new password for the desk of ${siteName()}.\n\nChoose one here, within an hour:\n${link}\n\nIf it was not you, do nothing: your password stays as it is.\n`,
});

export const invitationLetter = (to: string, by: string, role: Role, link: string): Letter => ({
  to,
  subject: `${siteName()}: your account at the desk`,
  text: `${by} invites you to the desk of ${siteName()} (${role}).\n\nMake your account here, within seven days:\n${link}\n`,
});

/** To an administrator: a partner's server was turned off, since it wants nothing more or failed for days. */
export const webhookOffLetter = (to: string, host: string, isGone: boolean, link: string): Letter => ({
  to,
  subject: `${siteName()}: ${host} is told of nothing any more`,
  text: `${isGone ? `The server ${host} answered that it wants nothing more.` : `Every delivery to the server ${host} failed for five days.`} ${siteName()} does not tell it of publications any more.\n\nWhat it answered, and how to turn it on again, stands here:\n${link}\n`,
});
