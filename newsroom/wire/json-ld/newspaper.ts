/** The newspaper and its site as a whole. Told in full on front pages; elsewhere it is named. */
import type { NewsMediaOrganization, SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { newspaperId, rootOf, siteId, type Telling } from '#newsroom/wire/json-ld/telling.ts';

/** Lies among the public files; 512 px wide and high. */
const LOGO = { path: '/logo.png', size: '512 px' } as const;

/** Enough for others to know whose something is. */
export function publisher(telling: Telling): NewsMediaOrganization {
  const { chrome, whole } = telling;
  return { '@type': 'NewsMediaOrganization', '@id': newspaperId(telling), name: chrome.name, url: rootOf(telling), logo: whole(LOGO.path) };
}

export function newspaper(telling: Telling): NewsMediaOrganization {
  const { chrome, whole } = telling;
  const { address, policies } = chrome.organisation;
  // Beside accounts elsewhere, a feed or an e-mail address may be named there.
  const profiles = chrome.socialLinks.map(({ path }) => path).filter((path) => /^https?:/i.test(path) && URL.canParse(path));
  return {
    '@type': 'NewsMediaOrganization',
    '@id': newspaperId(telling),
    name: chrome.name,
    url: rootOf(telling),
    logo: { '@type': 'ImageObject', url: whole(LOGO.path), contentUrl: whole(LOGO.path), width: LOGO.size, height: LOGO.size },
    ...(chrome.strapline && { description: chrome.strapline }),
    ...(address && { address: address.replace(/\s*\n\s*/g, ', ') }),
    ...(profiles.length > 0 && { sameAs: profiles }),
    ...Object.fromEntries(Object.entries(policies).map(([policy, path]) => [policy, whole(path)])),
  };
}

/** With its search. Its name is the one that search engines put beside the addresses of all its pages. */
export function website(telling: Telling): WebSite {
  const { chrome, whole } = telling;
  const search: WithActionConstraints<Exclude<SearchAction, string>> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${whole(chrome.searchPath)}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': siteId(telling),
    name: chrome.name,
    url: rootOf(telling),
    inLanguage: chrome.languages.map(({ language }) => language),
    publisher: { '@type': 'NewsMediaOrganization', '@id': newspaperId(telling) },
    potentialAction: search,
  };
}
