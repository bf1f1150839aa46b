import { type Body, walkBody } from '#newsroom/articles/body.ts';
import type { CaptionedPicture, PictureView } from '#newsroom/articles/views.ts';

type PictureRow = Omit<PictureView, 'altText'> & { id: string; credit: string };

/**
 * The pictures that a body shows, by id, with what it says about each where that stands first; the credit else from the
 * picture itself. Whatever else was read of a picture comes along.
 */
export function describePictures<Row extends PictureRow>(body: Body, rows: Row[]): Record<string, CaptionedPicture & Omit<Row, 'id'>> {
  const stored = new Map(rows.map((row) => [row.id, row]));
  const described: Record<string, CaptionedPicture & Omit<Row, 'id'>> = {};
  for (const { type, attrs = {} } of walkBody(body)) {
    const row = type === 'picture' ? stored.get(String(attrs.mediaId)) : undefined;
    if (!row || described[row.id]) continue;
    const { id, ...picture } = row;
    const said = { altText: String(attrs.altText ?? ''), caption: String(attrs.caption ?? ''), credit: String(attrs.credit ?? '') || row.credit };
    described[id] = { ...picture, ...said };
  }
  return described;
}
