/** The newsroom's pictures as the desk finds them. */
import { and, desc, eq, inArray, like, lt, or, type SQL, sql } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { media } from '#db/schema/desk/drafts.ts';
import { type DeskPicture, toDeskPicture } from '#newsroom/media/desk-picture.ts';
import { foldWords } from '#newsroom/media/picture-fields.ts';

/** How many pictures one leaf of the list holds. */
export const PICTURES_A_LEAF = 40;
/** How many words of a question are looked for. */
const QUESTION_WORDS = 8;

export interface PictureLeaf {
  pictures: DeskPicture[];
  /** What the next leaf begins after; null when this is the last. */
  after: string | null;
}

/** The newest first, among those that hold every word of the question; `after` is the last id of the leaf before. */
export async function listPictures({ question = '', after }: { question?: string; after?: string }): Promise<PictureLeaf> {
  const words = foldWords(question).split(/\s+/).filter(Boolean).slice(0, QUESTION_WORDS);
  const rows = contentWriter()
    .select()
    .from(media)
    .where(and(...words.map(holds), after ? beyond(after) : undefined))
    .orderBy(desc(media.addedAt), desc(media.id))
    .limit(PICTURES_A_LEAF + 1)
    .all();
  const pictures = rows.slice(0, PICTURES_A_LEAF).map(toDeskPicture);
  return { pictures, after: rows.length > PICTURES_A_LEAF ? (pictures.at(-1)?.id ?? null) : null };
}

/** Those with these ids, by id; the missing ones are left out. */
export async function listPicturesById(ids: readonly string[]): Promise<DeskPicture[]> {
  if (ids.length === 0) return [];
  return contentWriter()
    .select()
    .from(media)
    .where(inArray(media.id, [...ids]))
    .all()
    .map(toDeskPicture);
}

/** A word's own signs for “anything” are taken as they stand. */
const holds = (word: string): SQL => sql`${like(media.words, `%${word.replace(/[\\%_]/g, '\\$&')}%`)} escape '\\'`;

function beyond(id: string): SQL | undefined {
  const last = contentWriter().select({ addedAt: media.addedAt }).from(media).where(eq(media.id, id)).get();
  return last && or(lt(media.addedAt, last.addedAt), and(eq(media.addedAt, last.addedAt), lt(media.id, id)));
}
