/** What stops a publication. The server checks it, whatever the desk has shown. */
import { walkBody } from '#newsroom/articles/body.ts';
import type { DraftDocument } from '#newsroom/drafts/document.ts';

/** What is missing or wrong, by field; empty when the document may be published at that time. */
export function findStops(document: DraftDocument, at: Date): Record<string, string> {
  const stops: Record<string, string> = {};
  if (!document.headline) stops.headline = 'A headline is missing.';
  if (!document.slug) stops.slug = 'The address of the article is missing.';
  if (!document.sectionId) stops.sectionId = 'Choose a section.';
  if (!document.typeId) stops.typeId = 'Choose a type.';
  if (!document.printedByline && !document.bylines.some((byline) => byline.role === 'author')) stops.bylines = 'Nobody is named as author.';
  if (document.body.content.length === 0) stops.body = 'There is no text.';
  if (document.leadPicture && !document.leadPicture.credit) stops.leadPicture = 'The lead picture has no credit.';
  for (const node of walkBody(document.body)) {
    if (node.type === 'picture' && !node.attrs?.credit) stops.body = 'A picture in the text has no credit.';
    if (node.type === 'text' && /\bTK\b/.test(node.text ?? '')) stops.body = 'A “TK” is left in the text.';
  }
  if (document.embargoedUntil && new Date(document.embargoedUntil) > at) stops.embargoedUntil = `The embargo lasts until ${document.embargoedUntil}.`;
  return stops;
}
