import { type Body, walkBody } from '#newsroom/articles/body.ts';
import type { CaptionedPicture } from '#newsroom/articles/views.ts';

/** The pictures that a body shows, by id, with what it says about each where that stands first; the credit else from the picture itself. */
export function describePictures(
  body: Body,
  rows: { id: string; key: string; width: number; height: number; credit: string; avif: boolean }[],
): Record<string, CaptionedPicture> {
  const stored = new Map(rows.map((row) => [row.id, row]));
  const described: Record<string, CaptionedPicture> = {};
  for (const { type, attrs = {} } of walkBody(body)) {
    const row = type === 'picture' ? stored.get(String(attrs.mediaId)) : undefined;
    if (!row || described[row.id]) continue;
    const { key, width, height, avif } = row;
    described[row.id] = {
      key,
      width,
      height,
      avif,
      altText: String(attrs.altText ?? ''),
      caption: String(attrs.caption ?? ''),
      credit: String(attrs.credit ?? '') || row.credit,
    };
  }
  return described;
}
