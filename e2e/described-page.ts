/** What a page tells to search engines, read from its HTML as they read it. */
import type { JsonLdNode } from '../newsroom/wire/json-ld/testing/vocabulary.ts';
import type { Visited } from './crawl.ts';

export interface DescribedPage {
  path: string;
  title: string;
  description: string;
  canonical: string;
  indexed: boolean;
  /** Address by language. */
  alternates: Map<string, string>;
  /** What its links lead to within the site, as paths with their queries; not those that search engines are asked not to follow. */
  links: string[];
  /** What its head names within the site: icons, style sheets, feeds, the leaves before and after. */
  named: string[];
  /** The things of its JSON-LD; undefined when it has none that can be parsed. */
  things: JsonLdNode[] | undefined;
}

const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&#39;': "'" };
const decoded = (text: string) => text.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (entity) => ENTITIES[entity] ?? entity);

/** The tags of that name, each by its attributes. */
function tags(html: string, name: string): Map<string, string>[] {
  return [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'gi'))].map(
    ([, text = '']) => new Map([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key.toLowerCase(), decoded(value)])),
  );
}

export function describedPage({ path, html }: Visited, address: string): DescribedPage {
  const links = tags(html, 'link');
  const metas = tags(html, 'meta');
  const meta = (name: string) => metas.find((one) => one.get('name') === name)?.get('content') ?? '';
  const [, title = ''] = /<title[^>]*>([^<]*)<\/title>/.exec(html) ?? [];
  return {
    path,
    title: decoded(title),
    description: meta('description'),
    canonical: links.find((one) => one.get('rel') === 'canonical')?.get('href') ?? '',
    indexed: !/noindex/.test(meta('robots')),
    alternates: new Map(
      links
        .filter((one) => one.get('rel') === 'alternate' && one.has('hreflang') && !one.has('type'))
        .map((one) => [one.get('hreflang') ?? '', one.get('href') ?? '']),
    ),
    links: tags(html, 'a')
      .filter((one) => !/\bnofollow\b/.test(one.get('rel') ?? ''))
      .flatMap((one) => within(one.get('href') ?? '', path, address)),
    named: links.flatMap((one) => within(one.get('href') ?? '', path, address)),
    things: thingsOf(html),
  };
}

/** An address as a path, when it is the site's own. */
export function within(href: string, path: string, address: string): string[] {
  const target = URL.parse(href, new URL(path, address));
  return target?.origin === new URL(address).origin ? [target.pathname + target.search] : [];
}

function thingsOf(html: string): JsonLdNode[] | undefined {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text = '']) => text);
  if (blocks.length !== 1) return undefined;
  try {
    const { '@context': context, '@graph': graph } = JSON.parse(blocks[0] ?? '') as { '@context': string; '@graph': JsonLdNode[] };
    return context === 'https://schema.org' && Array.isArray(graph) ? graph : undefined;
  } catch {
    return undefined;
  }
}
