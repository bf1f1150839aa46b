import { endOfLink, type InternalLink, type LinkEnd } from '#newsroom/links/internal-links.ts';
import type { LinkProblem } from '#newsroom/links/link-list.ts';
import { LINKS_FOLLOWED } from '#newsroom/links/linked-addresses.ts';
import { articleOfShortPath, readShortPath } from '#newsroom/site/short-links.ts';

/** What wants mending among links, as things are now, in their order. */
export function* linkProblems(links: readonly InternalLink[]): Generator<LinkProblem> {
  const ends = new Map<string, LinkEnd>();
  for (const link of links.slice(0, LINKS_FOLLOWED)) {
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
