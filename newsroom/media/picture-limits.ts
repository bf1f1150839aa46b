/** What a picture may be, and the words for one that is more. Read by the server and, before a byte is sent, by the browser. */
import { formatOf, isTaken, type PictureFormat } from '#newsroom/media/picture-type.ts';

/** `bytes` of the file; `frames` of one that moves; the others are characters. */
export const PICTURE_LIMITS = { bytes: 30_000_000, pixels: 50_000_000, frames: 500, line: 500, terms: 2_000 } as const;

const millions = (number: number) => Math.round(number / 1_000_000);

export const PICTURE_REFUSALS = {
  bytes: (bytes: number) =>
    `This file has ${Math.max(millions(bytes), millions(PICTURE_LIMITS.bytes) + 1)} megabytes; ${millions(PICTURE_LIMITS.bytes)} is the limit.`,
  pixels: (pixels: number) =>
    `The picture has ${Math.max(millions(pixels), millions(PICTURE_LIMITS.pixels) + 1)} megapixels; ${millions(PICTURE_LIMITS.pixels)} is the limit.`,
  frames: (frames: number) => `This picture moves in ${frames} frames; ${PICTURE_LIMITS.frames} is the limit. Export one of them and drop it again.`,
  format: (format: string | undefined) =>
    format === undefined
      ? 'This is no picture that can be shown. JPEG, PNG, WebP, AVIF and GIF can.'
      : `This picture is ${format}. Export it as ${format === 'SVG' ? 'PNG' : 'JPEG'} and drop it again.`,
  empty: 'This file is empty.',
  noFile: 'No picture arrived. Drop it again.',
  damaged: 'This picture is damaged: a part of it is missing or cannot be read. Export it again and drop it again.',
  tooHard: 'This picture could not be read: it took too long or too much memory. Export it smaller and drop it again.',
  busy: 'Many pictures are being stored just now. Drop it again in a minute.',
  noRoom: 'There is no room left for pictures on the server’s disk. Nothing was stored; whoever runs the server must make room.',
} as const;

/** What the first bytes and the size of a file say against it: a refusal in words, or its format. */
export function judgeFile(head: Uint8Array, bytes: number): { ok: true; format: PictureFormat } | { ok: false; message: string } {
  if (bytes === 0) return { ok: false, message: PICTURE_REFUSALS.empty };
  const format = formatOf(head);
  if (!isTaken(format)) return { ok: false, message: PICTURE_REFUSALS.format(format) };
  return bytes > PICTURE_LIMITS.bytes ? { ok: false, message: PICTURE_REFUSALS.bytes(bytes) } : { ok: true, format };
}
