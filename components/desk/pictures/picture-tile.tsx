'use client';
import { type DeskPicture, deskMediaPath } from '#newsroom/media/desk-picture.ts';
import { pictures as words } from '#newsroom/wording/desk/pictures.ts';

/** One picture in a list: 3:2, its caption, its credit, its rights in words. A press opens or takes it. */
export function PictureTile({ picture, onPress }: { picture: DeskPicture; onPress: () => void }) {
  const { altText, caption, credit, licence, terms } = picture;
  return (
    <button type="button" className="picture-tile" onClick={onPress}>
      <img className="pic" src={deskMediaPath(picture, '3x2', 336)} width={216} height={144} alt={altText} loading="lazy" decoding="async" />
      <span className="picture-caption">{caption || altText || words.noCaption}</span>
      <span className={credit ? 'picture-credit' : 'picture-credit lacking'}>{credit || words.noCredit}</span>
      <span className="sub">{licence || terms || words.noRights}</span>
    </button>
  );
}
