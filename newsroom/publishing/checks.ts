/** What is worth a look before a publication and stops nothing; the stops are in `checklist.ts`. */
import { inArray } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { media } from '#db/schema/desk/drafts.ts';
import { addresses } from '#db/schema/published/articles.ts';
import { picturesOf, walkBody } from '#newsroom/articles/body.ts';
import type { DraftDocument } from '#newsroom/drafts/document.ts';

/** From here on a headline is cut by search engines and cards; narrower pictures are soft on large screens. */
export const CHECK_LIMITS = { headline: 65, pictureWidth: 1_200 } as const;

/** By field, as sentences. */
export function findChecks(document: DraftDocument): Record<string, string> {
  const checks: Record<string, string> = {};
  const { headline, standfirst, topicIds, sources, leadPicture } = document;
  if ([...headline].length > CHECK_LIMITS.headline) checks.headline = `The headline has more than ${CHECK_LIMITS.headline} characters.`;
  if (!standfirst) checks.standfirst = 'There is no standfirst.';
  if (topicIds.length === 0) checks.topicIds = 'No topic is given: nothing will lead here from related articles.';
  if (sources.length === 0) checks.sources = 'No source is named.';
  if (!leadPicture) checks.leadPicture = 'There is no lead picture.';
  else if (!leadPicture.caption) checks.leadPicture = 'The lead picture has no caption.';
  const narrow = narrowestOf(document);
  if (narrow !== undefined && narrow < CHECK_LIMITS.pictureWidth)
    checks.pictures = `A picture is ${narrow} pixels wide; large screens want ${CHECK_LIMITS.pictureWidth}.`;
  return checks;
}

function narrowestOf({ leadPicture, body }: DraftDocument): number | undefined {
  const ids = [...(leadPicture ? [leadPicture.mediaId] : []), ...picturesOf(body)];
  if (ids.length === 0) return undefined;
  const rows = contentWriter().select({ width: media.width }).from(media).where(inArray(media.id, ids)).all();
  return rows.length > 0 ? Math.min(...rows.map(({ width }) => width)) : undefined;
}

/** Links of a text to pages of ours at which nothing is public; each once. `first` is the language without a prefix. */
export function linksToNothing(document: DraftDocument, first: string): string[] {
  const paths = new Map<string, string>();
  for (const node of walkBody(document.body)) {
    for (const mark of (node as { marks?: { type: string; attrs?: { href?: string } }[] }).marks ?? []) {
      const href = mark.type === 'link' ? (mark.attrs?.href ?? '') : '';
      const [path = ''] = href.split(/[?#]/);
      // An article's address has a section and a slug; lists and pages of the site's own are made for everybody.
      const parts = path.startsWith('/') ? path.split('/').filter(Boolean) : [];
      if (parts.length === 2) paths.set(`/${first}${path}`, href);
      else if (parts.length === 3 && (parts[0] ?? '').length <= 3) paths.set(path, href);
    }
  }
  if (paths.size === 0) return [];
  const known = contentWriter()
    .select({ path: addresses.path, kind: addresses.kind })
    .from(addresses)
    .where(inArray(addresses.path, [...paths.keys()]))
    .all();
  const there = new Set(known.filter(({ kind }) => kind !== 'notice').map(({ path }) => path));
  return [...paths].flatMap(([path, href]) => (there.has(path) || isList(path) ? [] : [href]));
}

/** Lists whose addresses have two parts too. */
const isList = (path: string) => /^\/[a-z]{2,3}\/(types|columns|topics|authors|pages)\//.test(path);
