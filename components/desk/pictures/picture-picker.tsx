'use client';
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
import { useUploads } from '#components/desk/pictures/use-uploads.ts';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import { pictures as words } from '#newsroom/wording/desk/pictures.ts';

interface PicturePickerProps {
  open: boolean;
  onClose: () => void;
  /** It has stored the picture already when it was a new one. The picker asks to be closed by itself. */
  onPick: (picture: DeskPicture) => void;
}

/** A sheet to take one picture: found among those that are there, or dropped into it. */
export function PicturePicker({ open, onClose, onPick }: PicturePickerProps) {
  // Each opening begins anew, and asks nothing of the server before it.
  return open ? <OpenPicker onClose={onClose} onPick={onPick} /> : null;
}

function OpenPicker({ onClose, onPick }: Omit<PicturePickerProps, 'open'>) {
  const { question, ask, pictures, hasMore, more, put, says } = useFoundPictures();
  const pick = (picture: DeskPicture) => {
    onPick(picture);
    onClose();
  };
  const { uploads, add, dismiss } = useUploads((picture) => (uploads.length === 1 ? pick(picture) : put(picture)));
  return (
    <Sheet open onClose={onClose} title={words.pick} head={<AddButton onFiles={add} />}>
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
              <PictureTile picture={picture} onPress={() => pick(picture)} />
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
