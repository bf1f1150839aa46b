import { createHash, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { media } from '#db/schema/desk/drafts.ts';
import { type Act, conflict, type Refusal, refuseInput, stopped } from '#newsroom/acting/act.ts';
import { decode } from '#newsroom/media/decoder.ts';
import { mediaStore } from '#newsroom/media/media-store.ts';

/** Limits of a picture and of what is said about it. */
export const PICTURE_LIMITS = { bytes: 30_000_000, line: 500, terms: 2_000 } as const;
/** Formats that are taken, by content. */
const FORMATS: Record<string, string> = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', avif: 'image/avif', gif: 'image/gif' };

const line = z.string().trim().max(PICTURE_LIMITS.line).default('');
const pictureSchema = z.strictObject({
  id: z.uuid(),
  altText: line,
  caption: line,
  credit: line,
  source: line,
  licence: line,
  terms: z.string().trim().max(PICTURE_LIMITS.terms).default(''),
  /** Fractions of width and height: what must stay visible in every cut. */
  focal: z.strictObject({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) }).default({ x: 0.5, y: 0.5 }),
});

/** Stores a picture with what is known of it. The file reaches the disk before its row does. */
export async function addPicture(bytes: Buffer, input: z.input<typeof pictureSchema>, { by, at }: Act): Promise<{ ok: true; id: string } | Refusal> {
  const parsed = pictureSchema.safeParse(input);
  if (!parsed.success) return refuseInput('What is said about this picture cannot be stored.', parsed.error);
  if (bytes.length > PICTURE_LIMITS.bytes) return stopped(`This file is larger than ${PICTURE_LIMITS.bytes / 1_000_000} MB.`);
  const found = await decode(bytes)
    .metadata()
    .catch(() => undefined);
  const type = found && FORMATS[found.format === 'heif' && found.compression === 'av1' ? 'avif' : found.format];
  if (!found || !type) return stopped('This is no picture that can be shown: JPEG, PNG, WebP, AVIF and GIF can.');
  const hash = await mediaStore().put(bytes);
  const { id, focal, ...said } = parsed.data;
  const row = {
    id,
    hash,
    type,
    bytes: bytes.length,
    width: found.autoOrient.width,
    height: found.autoOrient.height,
    key: pictureKey(id, hash, focal),
    focalX: focal.x,
    focalY: focal.y,
    ...said,
    addedAt: at,
    addedBy: by,
  };
  const database = contentWriter();
  if (database.select({ id: media.id }).from(media).where(eq(media.id, id)).get()) return stopped('This picture is stored already.');
  const result = await commit({ by, at, did: { action: 'picture.add', subject: id }, writes: [database.insert(media).values(row)], raises: 'no' });
  return result.ok ? { ok: true, id } : conflict;
}

/** Nobody can guess an address before the picture is public: the key depends on a secret of this process as well. */
const secret = randomBytes(16);
function pictureKey(id: string, hash: string, focal: { x: number; y: number }): string {
  return createHash('sha256')
    .update(secret)
    .update(JSON.stringify([id, hash, focal]))
    .digest('hex')
    .slice(0, 24);
}
