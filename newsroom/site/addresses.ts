/**
 * The site's addresses, each by one function. Readers see `/<section>/<slug>` in the site's first language and
 * `/<language>/<section>/<slug>` in the others; inside the program an address always carries its language.
 */
import type { Language } from '#newsroom/site/language.ts';

/** First path words that are no section. Section slugs of two or three letters are reserved for languages. */
export const RESERVED_WORDS = [
  'types',
  'columns',
  'topics',
  'authors',
  'archive',
  'search',
  'pages',
  'answers',
  'preview',
  'desk',
  'api',
  'media',
  'a',
  'feeds',
  'healthz',
  'readyz',
  'metrics',
  '_next',
  'fonts',
  'static',
  'public',
  'sitemaps',
  'newsletter',
  'oembed',
  'embed',
  'live',
] as const;

export function isReservedWord(slug: string): boolean {
  return slug.length <= 3 || (RESERVED_WORDS as readonly string[]).includes(slug);
}

/** Which language carries no prefix. */
export interface AddressBase {
  first: Language;
}

function within(base: AddressBase, language: Language, path: string): string {
  if (language === base.first) return path || '/';
  return `/${language}${path}`;
}

export const homePath = (base: AddressBase, language: Language) => within(base, language, '');

/** What has a page of its own under its slug, and where these pages lie. */
const BELOW = { section: '', type: '/types', column: '/columns', topic: '/topics', author: '/authors', page: '/pages' } as const;
export type Slugged = keyof typeof BELOW;
/** The address of such a page behind its language. */
export const slugPath = (kind: Slugged, slug: string): string => `${BELOW[kind]}/${slug}`;

export const sectionPath = (base: AddressBase, language: Language, section: string) => within(base, language, slugPath('section', section));
export const articlePath = (base: AddressBase, article: { language: Language; section: string; slug: string }) =>
  within(base, article.language, `/${article.section}/${article.slug}`);
/** Where an article is made ready for those who republish it. */
export const REPUBLISH = '/republish';

export const typePath = (base: AddressBase, language: Language, type: string) => within(base, language, slugPath('type', type));
export const columnPath = (base: AddressBase, language: Language, column: string) => within(base, language, slugPath('column', column));
export const topicPath = (base: AddressBase, language: Language, topic: string) => within(base, language, slugPath('topic', topic));
export const authorPath = (base: AddressBase, language: Language, author: string) => within(base, language, slugPath('author', author));
export const staticPagePath = (base: AddressBase, language: Language, page: string) => within(base, language, slugPath('page', page));
export const archivePath = (base: AddressBase, language: Language) => within(base, language, '/archive');
/** The page of all feeds. */
export const feedsPath = (base: AddressBase, language: Language) => within(base, language, '/feeds');
export const searchPath = (base: AddressBase, language: Language) => within(base, language, '/search');

/** Adds query parameters in the order given and leaves empty ones out. */
export function withQuery(path: string, parameters: Record<string, string | number | null | undefined>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    if (value !== '' && value !== null && value !== undefined) query.append(name, String(value));
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The query parameters that each kind of page understands, in their canonical order. All others are dropped. */
export const KNOWN_PARAMETERS = {
  list: ['page', 'before'],
  archive: ['section', 'type', 'topic', 'author', 'from', 'to', 'page', 'before'],
  search: ['q', 'section', 'type', 'topic', 'author', 'from', 'to', 'page'],
  none: [],
} as const satisfies Record<string, readonly string[]>;

/**
 * The whole address of a path on the site whose origin that is; one that is whole already stays what it is. What somebody
 * typed and no browser understands (`https://[report].example/`) is left as it was typed.
 */
export const wholeAddress = (path: string, origin: string): string => (URL.canParse(path, origin) ? new URL(path, origin).href : path);
