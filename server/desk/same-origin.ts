/** Whether a changing request comes from a page of the desk. */
import type { IncomingMessage } from 'node:http';

/** `Origin` must be the desk's own; absent and `null` are refused, as is what the browser itself calls foreign. */
export function isSameOrigin({ headers }: IncomingMessage, deskUrl: URL): boolean {
  const fetchSite = headers['sec-fetch-site'];
  return headers.origin === deskUrl.origin && (fetchSite === undefined || fetchSite === 'same-origin');
}
