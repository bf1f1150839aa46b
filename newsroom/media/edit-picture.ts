import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { commit, type Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { media } from '#db/schema/desk/drafts.ts';
import { formerPictureKeys, pictures } from '#db/schema/published/pictures.ts';
import { type Act, conflict, missing, type Refusal } from '#newsroom/acting/act.ts';
import { newPictureKey } from '#newsroom/media/add-picture.ts';
import { type DeskPicture, toDeskPicture } from '#newsroom/media/desk-picture.ts';
import { mediaStore } from '#newsroom/media/media-store.ts';
import { pictureFields, wordsOf } from '#newsroom/media/picture-fields.ts';
import { renditionJob } from '#newsroom/media/rendition-jobs.ts';

/** `version` is the one that the change began from. */
export const editSchema = z.strictObject({ id: z.uuid(), version: z.int().positive(), ...pictureFields });

type Row = typeof media.$inferSelect;

/** What is in the files that readers get: when it changes, they are other files, at other addresses. */
const inFiles = ({ focalX, focalY, creator, credit, copyright, licence, terms }: Row) =>
  JSON.stringify([focalX, focalY, creator, credit, copyright, licence, terms]);

/**
 * Changes what is said about a picture and where its focal point lies. Where something public shows it, readers see the
 * change at the next request; addresses of the files they have open lead to the new ones.
 */
export async function editPicture(input: z.output<typeof editSchema>, { by, at }: Act): Promise<{ ok: true; picture: DeskPicture } | Refusal> {
  const { id, version, focal, ...said } = input;
  const database = contentWriter();
  const before = database.select().from(media).where(eq(media.id, id)).get();
  if (!before) return missing('picture');
  const changed: Row = { ...before, ...said, version: version + 1, focalX: focal.x, focalY: focal.y, words: wordsOf(said) };
  const sameFiles = inFiles(before) === inFiles(changed);
  const after = sameFiles ? changed : { ...changed, key: newPictureKey(), avif: false };
  const shown = database.select({ key: pictures.key }).from(pictures).where(eq(pictures.id, id)).get();
  const result = await commit({
    by,
    at,
    did: { action: 'picture.edit', subject: id },
    guards: [{ table: media, id, version }],
    writes: [
      database.update(media).set(after).where(eq(media.id, id)),
      ...(sameFiles ? [] : [renditionJob(after, at)]),
      ...(shown ? publicWrites(after, shown.key) : []),
    ],
    raises: shown ? 'yes' : 'no',
  });
  if (!result.ok) return conflict;
  if (!sameFiles) await mediaStore().dropRenditions(before.key);
  return { ok: true, picture: toDeskPicture(after) };
}

function publicWrites({ id, key, focalX, focalY, credit, source, licence, terms, creator, copyright, avif }: Row, formerKey: string): Write[] {
  const database = contentWriter();
  return [
    database.update(pictures).set({ key, focalX, focalY, credit, source, licence, terms, creator, copyright, avif }).where(eq(pictures.id, id)),
    ...(formerKey === key ? [] : [database.insert(formerPictureKeys).values({ key: formerKey, pictureId: id })]),
  ];
}
