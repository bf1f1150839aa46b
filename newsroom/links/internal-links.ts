/** Links of a text to pages of ours, and what readers find at their end. */
import { circumstances } from '#newsroom/accounts/circumstances.ts';
import { type Body, walkBody } from '#newsroom/articles/body.ts';
import { resolveAtOnce } from '#newsroom/site/resolve-address.ts';
import { decodedPath } from '#newsroom/site/stored-address.ts';

/** So far redirects are followed. */
const HOPS = 3;
/** First words of addresses that lead to files and machines' answers, not to pages. */
const NO_PAGES: ReadonlySet<string> = new Set(['media', 'feeds', 'sitemaps', 'api']);

export interface InternalLink {
  /** As it stands in the text. */
  written: string;
  /** Without the site's origin, query and part. */
  address: string;
  /** The address decoded, with its first slash. */
  path: string;
  query: string;
  /** The part of the page that is meant, with its `#`; else empty. */
  part: string;
  /** What readers click on. */
  words: string;
}

interface Piece {
  type: string;
  text?: string;
  marks?: { type: string; attrs?: { href?: unknown } }[];
}

/** In the order of the text, also where the site's origin was written. */
export function internalLinks(body: Body): InternalLink[] {
  const { siteUrl } = circumstances();
  const found: InternalLink[] = [];
  let last: InternalLink | undefined;
  for (const node of walkBody(body)) {
    const { marks = [], text = '' } = node as Piece;
    const written = marks.flatMap(({ type, attrs }) => (type === 'link' ? [String(attrs?.href)] : []))[0];
    // Words in italics within a link are another piece of text, and the same link.
    if (written !== undefined && last?.written === written) last.words += text;
    else {
      last = written === undefined ? undefined : readLink(written, siteUrl, text);
      if (last) found.push(last);
    }
  }
  return found;
}

/** The same of sources and notes below an article: what each is called is what readers click on. */
export function linksBeside(named: readonly { words: string; url: string }[]): InternalLink[] {
  const { siteUrl } = circumstances();
  return named.flatMap(({ words, url }) => readLink(url, siteUrl, words) ?? []);
}

function readLink(written: string, siteUrl: string, words: string): InternalLink | undefined {
  const href = written.startsWith(siteUrl) ? written.slice(siteUrl.length) : written;
  if (!href.startsWith('/')) return undefined;
  const [, address = '', query = '', part = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?/.exec(href) ?? [];
  const path = decodedPath(address);
  return isPage(path) ? { written, address, path, query, part, words } : undefined;
}

const isPage = (path: string): boolean => !NO_PAGES.has(path.split('/')[1] ?? '');

/** `location`: the last address to which readers are led on. */
export type LinkEnd = { kind: 'there' } | { kind: 'moved'; location: string } | { kind: 'withdrawn' } | { kind: 'nothing' };

/** What readers find who follow it now. */
export function endOfLink({ path, query }: Pick<InternalLink, 'path' | 'query'>): LinkEnd {
  let found = resolveAtOnce(path, new URLSearchParams(query));
  let location: string | undefined;
  for (let hop = 0; hop <= HOPS; hop++) {
    if (found.kind === 'render') {
      const answer = /^\/[a-z]{2,3}\/answers\/(\d+)/.exec(found.internal)?.[1];
      if (answer) return { kind: answer === '410' ? 'withdrawn' : 'nothing' };
      return location === undefined ? { kind: 'there' } : { kind: 'moved', location };
    }
    location = found.location;
    const [next = '', nextQuery = ''] = location.split('?');
    if (!location.startsWith('/') || !isPage(next)) return { kind: 'moved', location };
    found = resolveAtOnce(next, new URLSearchParams(nextQuery));
  }
  return { kind: 'nothing' };
}
