'use client';
import { useEffect, useRef, useState } from 'react';
import { Cuts } from '#components/desk/pictures/cuts.tsx';
import { FocalPicture } from '#components/desk/pictures/focal-picture.tsx';
import { OwnWords, type SaidOfPicture } from '#components/desk/pictures/own-words.tsx';
import { restingSave } from '#components/desk/pictures/resting-save.ts';
import { useOpenPicture } from '#components/desk/pictures/use-open-picture.ts';
import type { Written } from '#components/desk/pictures/written-picture.ts';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import { pictures as words } from '#newsroom/wording/desk/pictures.ts';

/** How long the ring must rest before it is stored, in milliseconds. */
const REST_MS = 700;

interface FocalPartProps {
  /** The picture as it was known before it was opened: it is drawn at once. */
  known: DeskPicture;
  onChanged: (picture: DeskPicture) => void;
  /** What is said of it there. */
  said: SaidOfPicture;
}

/** The focal ring and the cuts of one picture, where it is used. It is the picture’s own, whatever article shows it; a ring that rests, or is left, is stored. */
export function FocalPart({ known, onChanged, said }: FocalPartProps) {
  const open = useOpenPicture(known.id);
  const { picture = known, uses, refused, written, problem, isChanged, change, save } = open;
  const [isStored, setIsStored] = useState(false);
  const focal = written?.focal ?? { x: known.focalX, y: known.focalY };
  const latest = useRef({ isChanged, save, onChanged });
  latest.current = { isChanged, save, onChanged };
  const [resting] = useState(() =>
    restingSave(async () => {
      // It may stand again where it stood.
      if (!latest.current.isChanged) return;
      const stored = await latest.current.save();
      setIsStored(stored !== undefined);
      if (stored) latest.current.onChanged(stored);
    }, REST_MS),
  );
  useEffect(() => resting.leave, [resting]);
  function move(next: Written['focal']) {
    if (refused !== undefined || !written) return;
    change({ focal: next });
    resting.changed();
  }
  const isPublic = uses.some(({ kind }) => kind !== 'draft');
  const says = problem?.message ?? refused ?? (isStored ? (isPublic ? words.savedPublic : words.saved) : words.focalHint);
  return (
    <div className="focal-part">
      <FocalPicture picture={picture} focal={focal} onChange={move} />
      <Cuts picture={picture} focal={focal} />
      <p className="sub" role="status">
        {says}
      </p>
      <OwnWords open={open} said={said} onChanged={onChanged} />
    </div>
  );
}
