/** What stops a publication. The server checks it, whatever the desk has shown. */
import { z } from 'zod';
import { walkBody } from '#newsroom/articles/body.ts';
import type { DraftDocument } from '#newsroom/drafts/document.ts';
import { isEmbargoed } from '#newsroom/publishing/set-time.ts';
import { formatDayTime } from '#newsroom/wording/dates.ts';

/** A part of a text, as a body is walked and as the editor holds it. */
export interface PartOfText {
  type: string;
  attrs?: Record<string, unknown> | undefined;
  text?: string | undefined;
  marks?: readonly { type: string; attrs?: Record<string, unknown> }[];
}

/** How a place in the text is told. */
export interface PlaceInText {
  isHere(part: PartOfText, deadLinks: readonly string[]): boolean;
  /** The words of the part that make it one; without them it is the whole part. */
  words?: RegExp;
}

const PLACEHOLDER = /\bTK\b/;

/** Stops that lie at a place in the text, by what that place looks like. */
export const STOPS_IN_TEXT: Record<string, PlaceInText & { isHere(part: PartOfText): boolean; says: string }> = {
  altTexts: {
    isHere: ({ type, attrs }) => type === 'picture' && !attrs?.altText && !attrs?.decorative,
    says: 'A picture in the text has no alternative text, and is not said to be decorative.',
  },
  credits: { isHere: ({ type, attrs }) => type === 'picture' && !attrs?.credit, says: 'A picture in the text has no credit.' },
  placeholders: {
    isHere: ({ type, text }) => type === 'text' && PLACEHOLDER.test(text ?? ''),
    words: PLACEHOLDER,
    says: 'A “TK” is left in the text.',
  },
};

/**
 * What an editor may publish in spite of, with a reason that goes into the log. Without what the others ask for an
 * article is none, or is somebody else's; an embargo is lifted, not overridden.
 */
export const OVERRIDABLE = ['bylines', 'leadPicture', 'altTexts', 'credits', 'placeholders', 'links'] as const;
const OVERRIDE_LIMITS = { reason: 500 } as const;

export const overrideSchema = z.strictObject({
  /** The stops that were seen; another one that came since still stops. */
  stops: z.array(z.enum(OVERRIDABLE)).min(1).max(OVERRIDABLE.length),
  reason: z.string().trim().min(1, 'Say why it goes all the same.').max(OVERRIDE_LIMITS.reason),
});
export type Override = z.output<typeof overrideSchema>;

export const isOverridable = (stop: string): boolean => (OVERRIDABLE as readonly string[]).includes(stop);

/**
 * What is missing or wrong, by field or by its place in the text; empty when the document may be published at that time.
 * Where its links lead is asked of what is public (`dead-links.ts`).
 */
export function findStops(document: DraftDocument, at: Date, timeZone: string): Record<string, string> {
  const { headline, standfirst, leadPicture, embargoedUntil } = document;
  const stops: Record<string, string> = {};
  if (!headline) stops.headline = 'A headline is missing.';
  else if (PLACEHOLDER.test(headline)) stops.headline = 'A “TK” is left in the headline.';
  if (PLACEHOLDER.test(standfirst)) stops.standfirst = 'A “TK” is left in the standfirst.';
  if (!document.slug) stops.slug = 'The address of the article is missing.';
  if (!document.sectionId) stops.sectionId = 'Choose a section.';
  if (!document.typeId) stops.typeId = 'Choose a type.';
  if (!document.printedByline && !document.bylines.some((byline) => byline.role === 'author')) stops.bylines = 'Nobody is named as author.';
  if (document.body.content.length === 0) stops.body = 'There is no text.';
  if (leadPicture && !leadPicture.credit) stops.leadPicture = 'The lead picture has no credit.';
  else if (leadPicture && !leadPicture.altText) stops.leadPicture = 'The lead picture has no alternative text.';
  for (const part of walkBody(document.body)) {
    for (const [name, { isHere, says }] of Object.entries(STOPS_IN_TEXT)) if (isHere(part)) stops[name] = says;
  }
  if (embargoedUntil && isEmbargoed(embargoedUntil, at))
    stops.embargoedUntil = `The embargo lasts until ${formatDayTime(embargoedUntil, 'en', timeZone)}.`;
  return stops;
}

/** The stops that hold although an editor overrode some of them. */
export function stopsLeft(stops: Record<string, string>, override: Override | undefined): Record<string, string> {
  const passed = new Set<string>(override?.stops.filter((stop) => isOverridable(stop)));
  return Object.fromEntries(Object.entries(stops).filter(([stop]) => !passed.has(stop)));
}

/** For the log: what was passed over and why; empty when nothing was. */
export function saidInSpite(stops: Record<string, string>, override: Override | undefined): string {
  const passed = (override?.stops ?? []).flatMap((stop) => stops[stop] ?? []);
  return override && passed.length > 0 ? `in spite of: ${passed.join(' ')} Because: ${override.reason}` : '';
}
