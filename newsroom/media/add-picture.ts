/** Pictures come in: from a desk's upload, and from the sample edition. */
import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { commit, type Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { media } from '#db/schema/desk/drafts.ts';
import { type Act, conflict, type Refusal, refuseInput, stopped } from '#newsroom/acting/act.ts';
import { DecoderEnded, PictureUnreadable, TooManyPictures, theDecoder } from '#newsroom/media/decoder.ts';
import type { Inspection } from '#newsroom/media/decoding/tasks.ts';
import { type DeskPicture, toDeskPicture } from '#newsroom/media/desk-picture.ts';
import { makeRendition, type Size, sizeName } from '#newsroom/media/make-rendition.ts';
import { mediaStore, type ReceivedFile } from '#newsroom/media/media-store.ts';
import { withOriginal } from '#newsroom/media/originals.ts';
import { type PictureFields, pictureFields, wordsOf } from '#newsroom/media/picture-fields.ts';
import { judgeFile, PICTURE_LIMITS, PICTURE_REFUSALS } from '#newsroom/media/picture-limits.ts';
import { PICTURE_TYPES, type PictureFormat } from '#newsroom/media/picture-type.ts';
import { renditionJob } from '#newsroom/media/rendition-jobs.ts';

type PictureRow = typeof media.$inferSelect;
const pictureSchema = z.strictObject({ id: z.uuid(), ...pictureFields });

/** Made as soon as a picture comes in: the desk shows these at once, and a file that cannot be decoded is found out. */
const FIRST_SIZES: readonly Size[] = [
  { shape: 'whole', width: 640, format: 'webp' },
  { shape: '3x2', width: 336, format: 'webp' },
];

/** Unguessable: no address can be known before something public shows the picture. */
export const newPictureKey = (): string => randomBytes(12).toString('hex');

/**
 * Stores an uploaded picture with what its file says about it, and queues its sizes. The same file again is the same
 * picture: `known` then, and nothing is changed. The received file is gone afterwards, whatever came of it.
 */
export async function takePicture(
  received: ReceivedFile,
  head: Uint8Array,
  { by, at }: Act,
): Promise<{ ok: true; picture: DeskPicture; known: boolean } | Refusal> {
  const inspected = await inspect(received, head);
  if (!inspected.ok) return inspected;
  const known = findByHash(received.hash);
  if (known) return { ok: true, picture: toDeskPicture(known), known: true };
  const { said } = inspected.found;
  const row = rowOf(received, inspected, { id: newId(at), ...said, licence: '', focal: { x: 0.5, y: 0.5 } }, { by, at });
  const first: [Size, Buffer][] = [];
  try {
    for (const size of FIRST_SIZES) first.push([size, await makeRendition(received.file, row, size, 'now')]);
  } catch (error) {
    return refusalFor(error);
  }
  const stored = await withOriginal(received.hash, async () => {
    await mediaStore().keep(received);
    // Of two that brought the same file, the second finds the first.
    return findByHash(received.hash) ?? (await store(row, [renditionJob(row, at)]));
  });
  if ('ok' in stored && !stored.ok) return stored;
  if ('id' in stored) return { ok: true, picture: toDeskPicture(stored), known: true };
  for (const [size, bytes] of first) await mediaStore().putRendition(row.key, sizeName(size), bytes);
  return { ok: true, picture: toDeskPicture(row), known: false };
}

/** Stores a picture under an id of the caller's, with what is known of it. Its sizes are made when they are asked for. */
export async function addPicture(bytes: Buffer, input: z.input<typeof pictureSchema>, { by, at }: Act): Promise<{ ok: true; id: string } | Refusal> {
  const parsed = pictureSchema.safeParse(input);
  if (!parsed.success) return refuseInput('What is said about this picture cannot be stored.', parsed.error);
  const received = await mediaStore().receive(bytes);
  const inspected = await inspect(received, bytes);
  if (!inspected.ok) {
    await mediaStore().drop(received);
    return inspected;
  }
  return withOriginal(received.hash, async () => {
    await mediaStore().keep(received);
    const { id } = parsed.data;
    if (contentWriter().select({ id: media.id }).from(media).where(eq(media.id, id)).get()) return stopped('This picture is stored already.');
    const result = await store(rowOf(received, inspected, parsed.data, { by, at }), []);
    return result.ok ? { ok: true, id } : result;
  });
}

const findByHash = (hash: string): PictureRow | undefined => contentWriter().select().from(media).where(eq(media.hash, hash)).get();

async function store(row: PictureRow, more: Write[]): Promise<{ ok: true } | Refusal> {
  const result = await commit({
    by: row.addedBy,
    at: row.addedAt,
    did: { action: 'picture.add', subject: row.id },
    writes: [contentWriter().insert(media).values(row), ...more],
    raises: 'no',
  });
  return result.ok ? { ok: true } : conflict;
}

function rowOf(
  { hash, bytes }: ReceivedFile,
  { found, format }: { found: Inspection; format: PictureFormat },
  { id, focal, ...said }: PictureFields & { id: string },
  { by, at }: Act,
): PictureRow {
  return {
    ...{ id, hash, bytes, type: PICTURE_TYPES[format], width: found.width, height: found.height },
    ...said,
    ...{ version: 1, key: newPictureKey(), words: wordsOf(said), avif: false },
    ...{ focalX: focal.x, focalY: focal.y, addedAt: at, addedBy: by },
  };
}

/** What the file is: by its first bytes, then by the library that decodes it, and both must say the same. */
async function inspect({ file, bytes }: ReceivedFile, head: Uint8Array): Promise<{ ok: true; found: Inspection; format: PictureFormat } | Refusal> {
  const judged = judgeFile(head, bytes);
  if (!judged.ok) return stopped(judged.message);
  const { format } = judged;
  let found: Inspection;
  try {
    found = await theDecoder().do('inspect', { file });
  } catch (error) {
    return refusalFor(error);
  }
  if (found.format !== format.toLowerCase()) return stopped(PICTURE_REFUSALS.damaged);
  const pixels = found.width * found.height;
  if (pixels > PICTURE_LIMITS.pixels) return stopped(PICTURE_REFUSALS.pixels(pixels));
  if (found.frames > PICTURE_LIMITS.frames) return stopped(PICTURE_REFUSALS.frames(found.frames));
  return { ok: true, found, format };
}

/** Why a picture that could not be read is refused; anything else is thrown on. */
function refusalFor(error: unknown): Refusal {
  if (error instanceof PictureUnreadable) return stopped(PICTURE_REFUSALS.damaged);
  if (error instanceof DecoderEnded) return stopped(PICTURE_REFUSALS.tooHard);
  if (error instanceof TooManyPictures) return stopped(PICTURE_REFUSALS.busy);
  throw error;
}
