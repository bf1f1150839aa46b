/** Pictures with whoever made them and what others may do with them. Each file that a page names says it, since files are found one by one. */
import type { ImageObject } from 'schema-dts';
import type { CreditedPicture, PictureView } from '#newsroom/articles/views.ts';
import { licenceAddress } from '#newsroom/media/licence-address.ts';
import { type Shape, widestCut } from '#newsroom/media/shapes.ts';
import type { Telling } from '#newsroom/wire/json-ld/telling.ts';

/** The shapes that search engines ask for: whichever suits them is there, cut around what must be seen. */
const SHAPES_ASKED_FOR = ['16x9', '4x3', '1x1'] as const satisfies Shape[];

export const leadPictures = (picture: CreditedPicture, telling: Telling): ImageObject[] =>
  SHAPES_ASKED_FOR.map((shape) => creditedPicture(picture, shape, telling));

export function creditedPicture(picture: CreditedPicture, shape: Shape, telling: Telling): ImageObject {
  const { caption, credit, creator, copyright, source, licence } = picture;
  const { chrome, whole } = telling;
  const terms = licenceAddress(licence);
  const { rightsPath } = chrome.organisation;
  return {
    ...file(picture, shape, telling),
    ...(caption && { caption }),
    ...(credit && { creditText: credit }),
    // An agency that supplied the picture may stand where its maker is asked for.
    ...(creator && { creator: { '@type': creator === source ? 'Organization' : 'Person', name: creator } }),
    ...(copyright && { copyrightNotice: copyright }),
    ...(terms && { license: terms }),
    ...(rightsPath && { acquireLicensePage: whole(rightsPath) }),
  };
}

/** One file as it is served. */
export function file(picture: PictureView, shape: Shape, { whole }: Telling): Exclude<ImageObject, string> {
  const { path, width, height } = widestCut(picture, shape);
  return { '@type': 'ImageObject', contentUrl: whole(path), width: `${width} px`, height: `${height} px` };
}
