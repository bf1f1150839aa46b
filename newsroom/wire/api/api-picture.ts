import { cutWidths, mediaPath } from '#newsroom/media/shapes.ts';
import { type Licence, mayPassOn } from '#newsroom/republishing/licences.ts';
import type { ApiPicture } from '#newsroom/wire/api/article-schemas.ts';
import type { WirePicture } from '#newsroom/wire/wire-article.ts';

interface Setting {
  /** The article's own; null where nobody may republish it. */
  licence: Licence | null;
  whole(path: string): string;
}

/** A picture with its rights, and with what an article says of it where it shows it. */
export function toApiPicture(picture: WirePicture, { licence: article, whole }: Setting): ApiPicture {
  const { id, altText: description, caption, credit, creator, source, copyright, licence, terms, width, height } = picture;
  const mayBePassedOn = article !== null && mayPassOn(licence, article);
  return {
    ...{ id, description, caption, credit, creator, source, copyright, licence, terms, mayBePassedOn, width, height },
    sizes: sizesOf(picture, whole),
  };
}

function sizesOf(picture: WirePicture, whole: (path: string) => string): ApiPicture['sizes'] {
  return cutWidths(picture, 'whole').flatMap((named) => {
    // A picture smaller than the narrowest width is not enlarged.
    const width = Math.min(named, picture.width);
    const size = { width, height: Math.max(1, Math.round((width * picture.height) / picture.width)) };
    const cut = (format: 'webp' | 'avif') => ({ url: whole(mediaPath(picture, 'whole', named, format)), type: `image/${format}` as const, ...size });
    return picture.avif ? [cut('webp'), cut('avif')] : [cut('webp')];
  });
}
