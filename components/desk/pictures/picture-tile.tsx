'use client';
import { type DeskPicture, deskMediaPath } from '#newsroom/media/desk-picture.ts';
import { pictures as words } from '#newsroom/wording/desk/pictures.ts';

interface PictureTileProps {
  picture: DeskPicture;
  /** Whether it is ticked, where several may be; undefined where a press takes it. */
  isChosen?: boolean | undefined;
  onPress: () => void;
}

/** One picture in a list: 3:2, its caption, its credit, its rights in words. A press opens, takes or ticks it. */
export function PictureTile({ picture, isChosen, onPress }: PictureTileProps) {
  const { altText, caption, credit, licence, terms } = picture;
  return (
    <button type="button" className="picture-tile" aria-pressed={isChosen} onClick={onPress}>
      <img className="pic" src={deskMediaPath(picture, '3x2', 336)} width={216} height={144} alt={altText} loading="lazy" decoding="async" />
      <span className="picture-caption">{caption || altText || words.noCaption}</span>
      <span className={credit ? 'picture-credit' : 'picture-credit lacking'}>{credit || words.noCredit}</span>
      <span className="sub">{licence || terms || words.noRights}</span>
    </button>
  );
}
