'use client';
import { useEffect, useRef, useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Empty } from '#components/desk/controls/empty.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { Sheet } from '#components/desk/controls/sheet.tsx';
import { AddButton } from '#components/desk/pictures/add-button.tsx';
import { DropAnywhere } from '#components/desk/pictures/drop-anywhere.tsx';
import { PictureTile } from '#components/desk/pictures/picture-tile.tsx';
import { UploadList } from '#components/desk/pictures/upload-list.tsx';
import { useFoundPictures } from '#components/desk/pictures/use-found-pictures.ts';
import { type Upload, useUploads } from '#components/desk/pictures/use-uploads.ts';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import { pictures as words } from '#newsroom/wording/desk/pictures.ts';

/** What is chosen for: a gallery takes as many as one ticks, all else takes one. */
export type PicturePurpose = keyof typeof words.pick;

interface PicturePickerProps {
  /** Undefined while nobody chooses. */
  purpose: PicturePurpose | undefined;
  onClose: () => void;
  /** One picture, or more for a gallery; those that came in are stored already. The picker asks to be closed by itself. */
  onPick: (picked: [DeskPicture, ...DeskPicture[]]) => void;
}

/** A sheet to take pictures: found among those that are there, or dropped into it. */
export function PicturePicker({ purpose, onClose, onPick }: PicturePickerProps) {
  // Each opening begins anew, and asks nothing of the server before it.
  return purpose ? <OpenPicker purpose={purpose} onClose={onClose} onPick={onPick} /> : null;
}

function OpenPicker({ purpose, onClose, onPick }: PicturePickerProps & { purpose: PicturePurpose }) {
  const { question, ask, pictures, hasMore, more, put, says } = useFoundPictures();
  const [chosen, setChosen] = useState<readonly DeskPicture[]>([]);
  const takesMany = purpose === 'gallery';
  const isChosen = ({ id }: DeskPicture) => chosen.some((one) => one.id === id);
  const pick = ([first, ...rest]: readonly DeskPicture[]) => {
    if (!first) return;
    onPick([first, ...rest]);
    onClose();
  };
  const press = (picture: DeskPicture) => {
    if (!takesMany) return pick([picture]);
    setChosen(isChosen(picture) ? chosen.filter(({ id }) => id !== picture.id) : [...chosen, picture]);
  };
  const { uploads, add, dismiss } = useUploads((picture) => {
    if (!takesMany && uploads.length === 1) return pick([picture]);
    put(picture);
    if (takesMany) setChosen((now) => [...now.filter(({ id }) => id !== picture.id), picture]);
  });
  useAllCameIn(takesMany, uploads, () => pick(chosen));
  const foot = takesMany && (
    <>
      <span className="grow" />
      <Button look="ink" saysBeside held={chosen.length === 0 ? words.chooseOne : undefined} onClick={() => pick(chosen)}>
        {words.addChosen(chosen.length)}
      </Button>
    </>
  );
  return (
    <Sheet open onClose={onClose} title={words.pick[purpose]} head={<AddButton onFiles={add} />} foot={foot || undefined}>
      <DropAnywhere onFiles={add} />
      <div className="picker">
        <Field label={words.find} hint={says}>
          <Input type="search" value={question} onChange={(event) => ask(event.target.value)} />
        </Field>
        <UploadList uploads={uploads} dismiss={dismiss} />
        {pictures.length === 0 && says === '' && <Empty says={question ? words.noneFound : words.none} fills={words.noneFills} />}
        <ul className="picture-grid">
          {pictures.map((picture) => (
            <li key={picture.id}>
              <PictureTile picture={picture} isChosen={takesMany ? isChosen(picture) : undefined} onPress={() => press(picture)} />
            </li>
          ))}
        </ul>
        {hasMore && (
          <Button look="word" onClick={more}>
            {words.more}
          </Button>
        )}
      </div>
    </Sheet>
  );
}

/** Several files that were dropped for a gallery go into it once the last has come in; where one failed, somebody decides. */
function useAllCameIn(isAwaited: boolean, uploads: readonly Upload[], then: () => void): void {
  const wereUnderway = useRef(false);
  const latest = useRef(then);
  latest.current = then;
  useEffect(() => {
    if (!isAwaited) return;
    if (uploads.some(({ state }) => state === 'failed')) wereUnderway.current = false;
    else if (uploads.some(({ state }) => state !== 'known')) wereUnderway.current = true;
    else if (wereUnderway.current) latest.current();
  }, [isAwaited, uploads]);
}
