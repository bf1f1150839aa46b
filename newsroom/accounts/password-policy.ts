/**
 * Which passwords are refused: short ones, those that many people have, and those made of what everybody knows about this
 * person and place. No rule asks for signs or digits, and none for a new one each quarter.
 */
import { PASSWORD_LIMITS } from '#newsroom/accounts/account-limits.ts';
import { COMMON_PARTS } from '#newsroom/accounts/common-passwords.ts';

/** What is known to anybody about the person and the place. */
export interface PasswordContext {
  siteName: string;
  email: string;
  name?: string;
}

/** Why a password is refused, as a sentence; undefined when it is good. It is judged exactly as it was typed. */
export function weaknessOf(password: string, { siteName, email, name = '' }: PasswordContext): string | undefined {
  const length = [...password].length;
  if (length < PASSWORD_LIMITS.least) return `Take at least ${PASSWORD_LIMITS.least} characters: a few words do.`;
  if (length > PASSWORD_LIMITS.most) return `Take at most ${PASSWORD_LIMITS.most} characters.`;
  const plain = simplified(password);
  const context = ['dateline', siteName, email, ...email.split(/[@.+_-]/), name, ...name.split(' ')]
    .map(simplified)
    .filter((word) => word.length >= 4);
  if (context.some((word) => plain.includes(word) && plain.length - word.length < 6))
    return 'This is made of names that everybody here knows. Take other words.';
  if (new Set(plain).size < 5 || isRun(plain)) return 'This repeats itself or counts up. Take a few words instead.';
  if (isMadeOf(plain, COMMON_PARTS)) return 'Many people have this password. Take a few words that do not belong together.';
  return undefined;
}

/** Lower case, without spaces and signs, the usual disguises of letters taken off. */
function simplified(text: string): string {
  const letters: Record<string, string> = { '0': 'o', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' };
  const lower = text.normalize('NFKC').toLowerCase();
  const undisguised = /\p{L}/u.test(lower) ? lower.replace(/[03457@$!](?=\p{L})/gu, (sign) => letters[sign] ?? sign) : lower;
  return undisguised.replace(/[^\p{L}\p{N}]/gu, '');
}

/** `12345678901`, `abcdefghijkl`, `qwertyuiop12`: most signs follow the one before them. */
function isRun(text: string): boolean {
  const rows = 'qwertyuiop asdfghjkl zxcvbnm azertyuiop qsdfghjklm';
  let steps = 0;
  for (let place = 1; place < text.length; place += 1) {
    const pair = text.slice(place - 1, place + 1);
    const step = (pair.codePointAt(1) ?? 0) - (pair.codePointAt(0) ?? 0);
    if (Math.abs(step) <= 1 || rows.includes(pair) || rows.includes([...pair].reverse().join('')) || pair === '90') steps += 1;
  }
  return steps >= (text.length - 1) * 0.75;
}

/** Whether nothing is left of it but common words and a few digits or letters around them. */
function isMadeOf(text: string, parts: readonly string[]): boolean {
  let rest = text;
  for (const part of parts) rest = rest.split(part).join('');
  const isChanged = rest.length < text.length;
  return isChanged && (/^\p{N}*$/u.test(rest) || rest.length <= 2);
}
