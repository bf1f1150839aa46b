/** What is typed about an account, as it is taken everywhere. */
import { z } from 'zod';
import { PASSWORD_LIMITS, PERSON_LIMITS } from '#newsroom/accounts/account-limits.ts';

/** Compared without regard to letter case, as it is stored. */
export const email = z
  .string()
  .trim()
  .max(PERSON_LIMITS.email, 'This is longer than an address can be.')
  .toLowerCase()
  .pipe(z.email('Write an e-mail address.'));

/** Given to prove who one is: never trimmed, never cut. */
export const givenPassword = z.string().min(1, 'Write your password.').max(PASSWORD_LIMITS.most, 'No password is as long as this.');

/** One line, without what could be taken for markup or end a header. */
export const personName = z
  .string()
  .trim()
  .min(1, 'Write a name.')
  .max(PERSON_LIMITS.name, `Take at most ${PERSON_LIMITS.name} characters.`)
  .regex(/^[^\p{Cc}<>]*$/u, 'A name is one line of letters.');

/** As an authenticator shows it, with or without its gap. */
export const shownCode = z
  .string()
  .max(20)
  .transform((text) => text.replace(/\s/g, ''));
