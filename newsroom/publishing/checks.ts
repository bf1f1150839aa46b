/** What is worth a look before a publication and stops nothing; the stops are in `checklist.ts`. */
import { inArray } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { media } from '#db/schema/desk/drafts.ts';
import { picturesOf } from '#newsroom/articles/body.ts';
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
