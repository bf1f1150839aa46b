/** What every description of a page for search engines begins from (https://schema.org, as JSON-LD). */
import type { Graph, ListItem, Thing } from 'schema-dts';
import type { NamedLink } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';

export interface Telling {
  chrome: SiteChrome;
  /** The whole address of a path of this site; a whole address stays as it is. */
  whole(path: string): string;
}

/** The newspaper's own front page: what stands for it as a whole has its name from there. */
export const rootOf = ({ chrome, whole }: Telling): string => whole(chrome.languages[0]?.path ?? chrome.homePath);
export const newspaperId = (telling: Telling): string => `${rootOf(telling)}#newspaper`;
export const siteId = (telling: Telling): string => `${rootOf(telling)}#website`;
export const articleId = (address: string): string => `${address}#article`;
export const personId = (address: string): string => `${address}#person`;

/** Things that stand side by side on one page. */
export const graphOf = (...things: Thing[]): Graph => ({ '@context': 'https://schema.org', '@graph': things });

/** Where a page lies, from the front page on: at least two, and the last is the page itself, whose address it need not repeat. */
export function breadcrumbs({ chrome, whole }: Telling, ...links: NamedLink[]): Thing {
  const trail = [{ name: chrome.name, path: chrome.homePath }, ...links];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(
      ({ name, path }, index): ListItem => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        ...(index < trail.length - 1 && { item: { '@type': 'WebPage', '@id': whole(path) } }),
      }),
    ),
  };
}
