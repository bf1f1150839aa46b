/** The sizes in which readers and the desk get pictures: made when first asked for, or by the queue, then kept beside the originals. */
import { eq } from 'drizzle-orm';
import { content, contentWriter } from '#db/connections.ts';
import { media } from '#db/schema/desk/drafts.ts';
import { formerPictureKeys, pictures } from '#db/schema/published/pictures.ts';
import { type CutPicture, makeRendition, type Size, sizeName } from '#newsroom/media/make-rendition.ts';
import { mediaStore } from '#newsroom/media/media-store.ts';
import { isServed, mediaPath, SHAPES, type Shape } from '#newsroom/media/shapes.ts';

export interface Rendition {
  bytes: Buffer;
  type: 'image/webp' | 'image/avif';
}

/** A picture that was changed has other addresses: this one leads to the present one. */
export interface MovedRendition {
  location: string;
}

const making = new Map<string, Promise<Buffer>>();

/** One size of a public picture; undefined when there is no such picture, shape, width or format. */
export const findRendition = (key: string, shape: string, width: number, format: string) => find(key, shape, width, format, get);

/** The same of what is made already: what is not is undefined too. */
export const findMadeRendition = (key: string, shape: string, width: number, format: string) => find(key, shape, width, format, getStored);

type Source = typeof getStored;

async function find(key: string, shape: string, width: number, format: string, from: Source): Promise<Rendition | MovedRendition | undefined> {
  const size = sizeOf(shape, width, format);
  if (!size) return undefined;
  const picture = content().select().from(pictures).where(eq(pictures.key, key)).get();
  if (picture) return size.format === 'avif' && !picture.avif ? undefined : from(picture, size);
  const present = content()
    .select({ key: pictures.key, avif: pictures.avif })
    .from(formerPictureKeys)
    .innerJoin(pictures, eq(pictures.id, formerPictureKeys.pictureId))
    .where(eq(formerPictureKeys.key, key))
    .get();
  return present && { location: mediaPath(present, size.shape, width, present.avif ? size.format : 'webp') };
}

/** The same of any picture the newsroom has, by its id: for people who are signed in, and for whom a preview is shown to. */
export async function findDeskRendition(id: string, shape: string, width: number, format = 'webp'): Promise<Rendition | undefined> {
  const size = sizeOf(shape, width, format);
  const picture = size && contentWriter().select().from(media).where(eq(media.id, id)).get();
  if (!picture || (size.format === 'avif' && !picture.avif)) return undefined;
  return get(picture, size);
}

function sizeOf(shape: string, width: number, format: string): Size | undefined {
  if (!Object.hasOwn(SHAPES, shape) || (format !== 'webp' && format !== 'avif')) return undefined;
  return isServed(shape as Shape, width, format) ? { shape: shape as Shape, width, format } : undefined;
}

type StoredPicture = CutPicture & { id: string; key: string; hash: string };

async function getStored({ key }: StoredPicture, size: Size): Promise<Rendition | undefined> {
  const bytes = await mediaStore().getRendition(key, sizeName(size));
  // Empty is what a power cut leaves of a file that was not synced.
  return bytes?.length ? { bytes, type: `image/${size.format}` } : undefined;
}

/** The stored file, or a new one; two that ask at once wait for one making. */
async function get(picture: StoredPicture, size: Size): Promise<Rendition> {
  const stored = await getStored(picture, size);
  if (stored) return stored;
  const { key } = picture;
  const place = `${key}/${sizeName(size)}`;
  let made = making.get(place);
  if (!made) {
    made = make(picture, size).finally(() => making.delete(place));
    making.set(place, made);
  }
  return { bytes: await made, type: `image/${size.format}` };
}

/** Whether something public shows the picture of that key. */
export async function isPublicPicture(key: string): Promise<boolean> {
  return content().select({ id: pictures.id }).from(pictures).where(eq(pictures.key, key)).get() !== undefined;
}

async function make(picture: StoredPicture, size: Size): Promise<Buffer> {
  const store = mediaStore();
  if (!(await store.has(picture.hash))) throw new Error(`The file of picture ${picture.id} is missing.`);
  const bytes = await makeRendition(store.fileOf(picture.hash), picture, size, 'now');
  await store.putRendition(picture.key, sizeName(size), bytes);
  return bytes;
}
