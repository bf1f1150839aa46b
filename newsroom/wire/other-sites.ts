/** What pages of other sites may read: documents that are public and the same for everybody, by their addresses. */
import { isApiPath } from '#newsroom/wire/api/api-addresses.ts';
import { FEEDS } from '#newsroom/wire/feeds/feed-addresses.ts';
import { OEMBED_PATH } from '#newsroom/wire/oembed/oembed-addresses.ts';
import { USAGE_PATHS } from '#newsroom/wire/usage/usage-addresses.ts';

const SINGLE: ReadonlySet<string> = new Set([OEMBED_PATH, USAGE_PATHS.licence, USAGE_PATHS.reservation, USAGE_PATHS.policy]);

/** Whether programs in pages of other sites may read what is answered there, refusals too. */
export const mayOtherSitesRead = (path: string): boolean => path.startsWith(`${FEEDS}/`) || isApiPath(path) || SINGLE.has(path);

/**
 * For such documents. A program may ask with tags and times of what it holds, and may see what it is told of them. Search
 * engines follow what such a document names and do not list the document itself, which no reader wants to find.
 */
export const forOtherSites = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, last-modified, link, retry-after',
  'cross-origin-resource-policy': 'cross-origin',
  'x-robots-tag': 'noindex',
} as const;

/** For how long a browser may remember what it was permitted, in seconds. Browsers have bounds of their own below this. */
const PERMITTED_S = 86_400;

/**
 * What a browser is told that asks for another site's page what it may send (fetch.spec.whatwg.org, CORS-preflight fetch).
 * No header of a request changes an answer but those that are conditions, so all are permitted; the star covers none that
 * says who asks. Conditions are named for browsers that do not know the star.
 */
export const permitted = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': '*, if-none-match, if-modified-since',
  'access-control-max-age': String(PERMITTED_S),
} as const;
