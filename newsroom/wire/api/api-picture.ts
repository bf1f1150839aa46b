import type { pictures } from '#db/schema/published/pictures.ts';
import type { CaptionedPicture } from '#newsroom/articles/views.ts';
import { cutWidths, mediaPath } from '#newsroom/media/shapes.ts';
import { type Licence, mayPassOn } from '#newsroom/republishing/licences.ts';
import type { ApiPicture } from '#newsroom/wire/api/article-schemas.ts';

type Row = typeof pictures.$inferSelect;

interface Setting {
  /** The article's own; null where nobody may republish it. */
  licence: Licence | null;
  whole(path: string): string;
}

/** A picture with its rights, and with what an article says of it where it shows it. */
export function toApiPicture(
  row: Row,
  { altText, caption, credit }: Pick<CaptionedPicture, 'altText' | 'caption' | 'credit'>,
  { licence: article, whole }: Setting,
): ApiPicture {
  const { id, creator, source, copyright, licence, terms, width, height } = row;
  const mayBePassedOn = article !== null && mayPassOn(licence, article);
  return {
    ...{ id, description: altText, caption, credit, creator, source, copyright, licence, terms, mayBePassedOn, width, height },
    sizes: sizesOf(row, whole),
  };
}

function sizesOf(row: Row, whole: (path: string) => string): ApiPicture['sizes'] {
  return cutWidths(row, 'whole').flatMap((named) => {
    // A picture smaller than the narrowest width is not enlarged.
    const width = Math.min(named, row.width);
    const size = { width, height: Math.max(1, Math.round((width * row.height) / row.width)) };
    const cut = (format: 'webp' | 'avif') => ({ url: whole(mediaPath(row, 'whole', named, format)), type: `image/${format}` as const, ...size });
    return row.avif ? [cut('webp'), cut('avif')] : [cut('webp')];
  });
}
