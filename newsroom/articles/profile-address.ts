/** Services at which a person has a page of their own, and what the path of one looks like there. */
const PROFILES: readonly [host: RegExp, path: RegExp][] = [
  // Mastodon and what speaks with it, Threads, YouTube, TikTok, Medium: whatever the host.
  [/./, /^\/@[^/]+\/?$/],
  [/^(?:x|twitter|github|instagram|facebook|muckrack)\.com$/, /^\/[\w.-]+\/?$/],
  [/^(?:[a-z]{2}\.)?linkedin\.com$/, /^\/in\/[^/]+\/?$/],
  [/^bsky\.app$/, /^\/profile\/[^/]+\/?$/],
  [/^orcid\.org$/, /^\/(?:\d{4}-){3}\d{3}[\dX]$/],
  [/^[a-z-]+\.wikipedia\.org$/, /^\/wiki\/[^/]+$/],
  [/^wikidata\.org$/, /^\/(?:wiki|entity)\/Q\d+$/],
  [/^t\.me$/, /^\/\w+\/?$/],
];

/** Whether an address is somebody's own page elsewhere, and no page about something else. */
export function isProfile(address: string): boolean {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return false;
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./, '');
  return PROFILES.some(([ofHost, ofPath]) => ofHost.test(host) && ofPath.test(pathname));
}
