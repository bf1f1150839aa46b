/**
 * A browser in which somebody has signed in holds a mark for that account. Tries from it are counted by themselves, so
 * that a stranger who keeps trying an account makes only strangers wait, never its owner.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { KNOWN_BROWSER_MS } from '#newsroom/accounts/account-limits.ts';
import { circumstances } from '#newsroom/accounts/circumstances.ts';
import { hidden } from '#newsroom/accounts/secret.ts';
import type { Counted } from '#newsroom/accounts/throttle.ts';

const isSecure = () => circumstances().deskUrl.startsWith('https:');
const cookieName = () => (isSecure() ? '__Host-dateline.known' : 'dateline.known');
const sealOf = (mark: string, email: string) => hidden('known browser', `${mark} ${email}`);

/** What a try at this account is counted as. An address is lower case already. */
export function accountCount(email: string, cookies: string | undefined): Counted {
  const found = cookies
    ?.split(/; */)
    .find((cookie) => cookie.startsWith(`${cookieName()}=`))
    ?.slice(cookieName().length + 1);
  const [mark = '', seal = ''] = found?.split('.') ?? [];
  const expected = Buffer.from(sealOf(mark, email));
  const given = Buffer.from(seal);
  const isKnown = mark !== '' && given.length === expected.length && timingSafeEqual(given, expected);
  return { kind: 'account', what: isKnown ? `browser ${mark}` : email };
}

/** The Set-Cookie value that makes a browser known for this account. */
export function knownBrowser(email: string): string {
  const mark = randomBytes(16).toString('base64url');
  const attributes = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${KNOWN_BROWSER_MS / 1000}${isSecure() ? '; Secure' : ''}`;
  return `${cookieName()}=${mark}.${sealOf(mark, email)}; ${attributes}`;
}
