import type { DeskPicture } from '#newsroom/media/desk-picture.ts';

/** What a picture brings into the text, where it is then this text's own: what it shows, what is printed below it. */
export const pictureWords = ({ id, altText, caption, credit }: DeskPicture) => ({ mediaId: id, altText, caption, credit });
