/** The form in which the table of addresses keeps them: always with the language, the query apart and in one order. */
import type { AddressBase } from '#newsroom/site/addresses.ts';

/** The public form of a stored address: the site's first language is not written. */
export function publicAddress(base: AddressBase, stored: string): string {
  const prefix = `/${base.first}`;
  if (stored === prefix) return '/';
  return stored.startsWith(`${prefix}/`) ? stored.slice(prefix.length) : stored;
}

/** A path as it was meant; one that is encoded wrongly stays as it is. */
export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Parameters that say where a reader came from and never what is meant. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_cid|mc_eid|igshid)$/i;

/** The query of a former address as it is stored: `q=node/12`, parameters by name, none of those that track. */
export function storedQuery(query: URLSearchParams): string {
  return partsOf(query).sort().join('&');
}

/** The forms in which a reader's query may have been stored: in its order, and by name. */
export function storedQueries(query: URLSearchParams): string[] {
  return [...new Set([partsOf(query).join('&'), storedQuery(query)])].filter(Boolean);
}

function partsOf(query: URLSearchParams): string[] {
  return [...query].filter(([name]) => !TRACKING.test(name)).map(([name, value]) => (value === '' ? name : `${name}=${value}`));
}
