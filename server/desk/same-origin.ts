/** Whether a changing request comes from a page of this site. */
import type { IncomingMessage } from 'node:http';

/** `Origin` must be the site's own; absent and `null` are refused, as is what the browser itself calls foreign. */
export function isSameOrigin({ headers }: IncomingMessage, siteUrl: URL): boolean {
  const fetchSite = headers['sec-fetch-site'];
  return headers.origin === siteUrl.origin && (fetchSite === undefined || fetchSite === 'same-origin');
}
