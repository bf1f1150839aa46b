/** A redirect as people write it: what follows of it, or what is wrong with it, in words for each of the two fields. */
import { circumstances } from '#newsroom/accounts/circumstances.ts';
import { REDIRECT_LIMITS } from '#newsroom/redirects/redirect-list.ts';
import type { RedirectGiven } from '#newsroom/site/redirect.ts';

/** As it is written: the former address, and where it leads. */
export interface Written {
  from: string;
  to: string;
}

type Wrong = Partial<Record<keyof Written, string>>;
export type Read = { ok: true; given: RedirectGiven } | { ok: false; wrong: Wrong };

const WHOLE = /^https?:\/\/[^\s/]/i;
/** As former sites write expressions for many addresses at once. */
const PATTERN = /[*^$\\|[\]]|\(\.|\.\+/;

export function readRedirect({ from, to }: Written): Read {
  const former = readFormer(from.trim());
  const end = readEnd(to.trim());
  if (typeof former !== 'string' && typeof end === 'string') return { ok: true, given: { ...former, location: end } };
  return { ok: false, wrong: { ...(typeof former === 'string' && { from: former }), ...(typeof end !== 'string' && { to: end.wrong }) } };
}

/** Path and query, or what is wrong. A whole address is cut to them; a part of a page is never asked for. */
function readFormer(written: string): { path: string; query: string } | string {
  if (!written) return 'Write the former address, for instance /2014/05/an-article.';
  if (!written.startsWith('/') && !WHOLE.test(written)) {
    if (PATTERN.test(written)) return 'Patterns are not stored: each address needs a line of its own.';
    return 'A former address begins with / or with https://.';
  }
  const local = written.startsWith('//') ? undefined : written.replace(/^https?:\/\/[^/?#]*/i, '');
  if (local === undefined || local.startsWith('//')) return 'A path begins with one slash.';
  const [, path = '', query = ''] = /^([^?#]*)(?:\?([^#]*))?/.exec(local) ?? [];
  if (PATTERN.test(path)) return 'Patterns are not stored: each address needs a line of its own.';
  if (path.length > REDIRECT_LIMITS.path || query.length > REDIRECT_LIMITS.path) return `It is longer than ${REDIRECT_LIMITS.path} characters.`;
  return { path: withoutClosingSlash(encodedSpaces(path) || '/'), query };
}

/** Without its slash at the end an address is found in both forms, but not where capitals tell it from others. */
function withoutClosingSlash(path: string): string {
  return path.length > 1 && path === path.toLowerCase() ? path.replace(/\/$/, '') : path;
}

function readEnd(written: string): string | { wrong: string } {
  if (!written) return { wrong: 'Write where it leads: a path of this site, or a whole address.' };
  const { siteUrl } = circumstances();
  const rest = written.slice(siteUrl.length);
  const local = written.startsWith(siteUrl) && /^([/?#]|$)/.test(rest) ? rest || '/' : written;
  if (WHOLE.test(local)) {
    if (!URL.canParse(local)) return { wrong: 'This is no address.' };
    const { href } = new URL(local);
    return href.length > REDIRECT_LIMITS.location ? { wrong: `It is longer than ${REDIRECT_LIMITS.location} characters.` } : href;
  }
  if (!/^\/(?![/\\])/.test(local)) return { wrong: 'Begin with / for a page of this site, or with https:// for one elsewhere.' };
  if (/[?#]/.test(local)) return { wrong: 'Name a page of this site without what follows ? or #.' };
  const path = withoutClosingSlash(encodedSpaces(local));
  return path.length > REDIRECT_LIMITS.path ? { wrong: `It is longer than ${REDIRECT_LIMITS.path} characters.` } : encodedOnce(path);
}

const encodedSpaces = (path: string): string => path.replace(/\s/g, '%20');

/** As it goes out in the answer, whether it was written in letters or in percents. */
function encodedOnce(path: string): string {
  try {
    return encodeURI(decodeURI(path));
  } catch {
    return encodeURI(path);
  }
}

/** A stored path and query, written so that reading them gives the same again. */
export function writtenForm(path: string, query: string): string {
  return encodeURI(path) + (query && `?${encodeURI(query).replaceAll('+', '%2B').replaceAll('#', '%23')}`);
}
