/** The cuts in which readers get pictures: made when first asked for, then kept beside the originals. */
import { eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { pictures } from '#db/schema/published/articles.ts';
import { decode } from '#newsroom/media/decoder.ts';
import { mediaStore } from '#newsroom/media/media-store.ts';
import { cutOut, SHAPES, type Shape } from '#newsroom/media/shapes.ts';

const QUALITY = 78;
/** Decoders that may work at once; the others wait. Pictures must not take the machine from pages. */
const AT_ONCE = 2;
/** Sizes that may wait at once; beyond this a request is told to come again. */
const WAITING = 200;

export class TooManyPictures extends Error {}

interface Rendition {
  bytes: Buffer;
  type: 'image/webp';
}

const making = new Map<string, Promise<Rendition>>();
let working = 0;
const waiting: (() => void)[] = [];

/** A turn is handed over, never given back in between: nobody who comes then can take it as well. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (working < AT_ONCE) working++;
  else {
    if (waiting.length >= WAITING) throw new TooManyPictures();
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else working--;
  }
}

/**
 * One cut of a public picture; undefined when there is no such picture, shape or width. A picture smaller than the
 * width is never enlarged.
 */
export async function findRendition(key: string, shape: string, width: number): Promise<Rendition | undefined> {
  if (!Object.hasOwn(SHAPES, shape) || !(SHAPES[shape as Shape].widths as readonly number[]).includes(width)) return undefined;
  const picture = content().select().from(pictures).where(eq(pictures.key, key)).get();
  if (!picture) return undefined;
  const name = `${shape}-${width}.webp`;
  const stored = await mediaStore().getRendition(key, name);
  // Empty is what a power cut leaves of a file that was not synced.
  if (stored?.length) return { bytes: stored, type: 'image/webp' };
  const place = `${key}/${name}`;
  let made = making.get(place);
  if (!made) {
    made = inTurn(() => make(picture, shape as Shape, width, name)).finally(() => making.delete(place));
    making.set(place, made);
  }
  return made;
}

/** Whether something public shows the picture of that key. */
export async function isPublicPicture(key: string): Promise<boolean> {
  return content().select({ id: pictures.id }).from(pictures).where(eq(pictures.key, key)).get() !== undefined;
}

async function make(picture: typeof pictures.$inferSelect, shape: Shape, width: number, name: string): Promise<Rendition> {
  const original = await mediaStore().get(picture.hash);
  if (!original) throw new Error(`The file of picture ${picture.id} is missing.`);
  const bytes = await decode(original)
    .autoOrient()
    .extract(cutOut(picture, { x: picture.focalX, y: picture.focalY }, shape))
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: QUALITY })
    .toBuffer();
  await mediaStore().putRendition(picture.key, name, bytes);
  return { bytes, type: 'image/webp' };
}
