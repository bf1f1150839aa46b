import type { Body } from '#newsroom/articles/body.ts';
import { endOfLink, type InternalLink, internalLinks, type LinkEnd } from '#newsroom/links/internal-links.ts';
import type { LinkProblem } from '#newsroom/links/link-list.ts';
import { articleOfShortPath, readShortPath } from '#newsroom/site/short-links.ts';

/** So many links of one text are followed, the first ones. */
const LINKS_FOLLOWED = 500;

/** What wants mending among a text's links, as things are now, in the order of the text. */
export function* linkProblems(body: Body): Generator<LinkProblem> {
  const ends = new Map<string, LinkEnd>();
  for (const link of internalLinks(body).slice(0, LINKS_FOLLOWED)) {
    const key = `${link.path}?${link.query}`;
    const end = ends.get(key) ?? endOfLink(link);
    ends.set(key, end);
    if (end.kind === 'there' || (end.kind === 'moved' && isShortLink(link))) continue;
    const { words, written } = link;
    yield { words, written, kind: end.kind, present: end.kind === 'moved' ? presentOf(link, end.location) : null };
  }
}

/** A short link never changes: to be led on is what it is for. */
function isShortLink({ path }: InternalLink): boolean {
  const short = readShortPath(path);
  return short !== undefined && articleOfShortPath(short) !== undefined;
}

/** As its writer would write it: with the origin where it stood, and with the part of the page. */
function presentOf({ written, address, part }: InternalLink, location: string): string {
  if (!location.startsWith('/')) return location;
  return `${written.slice(0, written.indexOf(address))}${location}${part}`;
}
