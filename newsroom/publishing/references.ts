/** Reads what a document points to, as the desk has it. */
import { eq, getTableColumns, inArray } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { deskAuthors, deskTopics, media } from '#db/schema/desk/drafts.ts';
import { columns, sections, types } from '#db/schema/published/site.ts';
import { picturesOf } from '#newsroom/articles/body.ts';
import type { DraftDocument } from '#newsroom/drafts/document.ts';
import type { References } from '#newsroom/publishing/compose-article.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';

const { id, key, hash, width, height, focalX, focalY, credit, source, licence, terms, creator, copyright, avif } = getTableColumns(media);
/** The part of a picture's row that may become public. */
const pictureColumns = { id, key, hash, width, height, focalX, focalY, credit, source, licence, terms, creator, copyright, avif };

const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]));

/** The pictures with those ids, in the form that readers may see. */
export function readPictures(ids: string[]): References['pictures'] {
  return byId(ids.length > 0 ? contentWriter().select(pictureColumns).from(media).where(inArray(media.id, ids)).all() : []);
}

/** The site's time zone; before there are settings, UTC. */
export const readTimeZone = (): string => readSettings()?.timeZone ?? 'UTC';

/** All references of a document, or what is wrong with them, field by field. */
export function readReferences(document: DraftDocument): { ok: true; references: References } | { ok: false; fieldErrors: Record<string, string> } {
  const { section, type, fieldErrors, ...found } = lookUp(document);
  if (!section || !type || Object.keys(fieldErrors).length > 0) return { ok: false, fieldErrors };
  return { ok: true, references: { section, type, ...found } };
}

/** As much as there is of a document's references, and what is wrong with the others. */
export function lookUp(
  document: DraftDocument,
): Omit<References, 'section' | 'type'> & Partial<References> & { fieldErrors: Record<string, string> } {
  const database = contentWriter();
  const fieldErrors: Record<string, string> = {};
  const section = document.sectionId
    ? database.select({ id: sections.id, slug: sections.slug }).from(sections).where(eq(sections.id, document.sectionId)).get()
    : undefined;
  const type = document.typeId ? database.select().from(types).where(eq(types.id, document.typeId)).get() : undefined;
  if (!section) fieldErrors.sectionId = 'Choose a section.';
  if (!type) fieldErrors.typeId = 'Choose a type.';
  if (document.columnId && !database.select({ id: columns.id }).from(columns).where(eq(columns.id, document.columnId)).get())
    fieldErrors.columnId = 'This column is no longer there.';

  const authorIds = document.bylines.map((byline) => byline.authorId);
  const authors = byId(authorIds.length > 0 ? database.select().from(deskAuthors).where(inArray(deskAuthors.id, authorIds)).all() : []);
  if (authorIds.some((one) => !authors.has(one))) fieldErrors.bylines = 'A person of the byline is no longer there.';
  const topics = byId(document.topicIds.length > 0 ? database.select().from(deskTopics).where(inArray(deskTopics.id, document.topicIds)).all() : []);
  if (document.topicIds.some((one) => !topics.has(one))) fieldErrors.topicIds = 'A topic is no longer there.';
  const shown = [...(document.leadPicture ? [document.leadPicture.mediaId] : []), ...picturesOf(document.body)];
  const pictures = readPictures([...shown, ...[...authors.values()].flatMap((author) => author.portraitId ?? [])]);
  if (shown.some((one) => !pictures.has(one))) fieldErrors.body = 'A picture is no longer there.';
  return { ...(section && { section }), ...(type && { type }), authors, topics, pictures, timeZone: readTimeZone(), fieldErrors };
}
