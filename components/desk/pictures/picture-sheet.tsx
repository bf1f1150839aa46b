'use client';
import { useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Sheet } from '#components/desk/controls/sheet.tsx';
import { sayDone } from '#components/desk/controls/toast.tsx';
import { PictureForm } from '#components/desk/pictures/picture-form.tsx';
import { useOpenPicture } from '#components/desk/pictures/use-open-picture.ts';
import { pictures as words } from '#newsroom/wording/desk/pictures.ts';

interface PictureSheetProps {
  id: string;
  onClose: () => void;
  /** It was changed or deleted. */
  onChanged: () => void;
}

/** One picture: its words and rights, its focal point with the cuts, where it is used. Closing it stores what was written. */
export function PictureSheet({ id, onClose, onChanged }: PictureSheetProps) {
  const open = useOpenPicture(id);
  const { picture, uses, refused, written, problem, isBusy, isChanged } = open;
  const [isAsked, setIsAsked] = useState(false);
  const isPublic = uses.some(({ kind }) => kind !== 'draft');

  async function finish(storing: Promise<unknown>) {
    if (!(await storing)) return;
    sayDone(isPublic ? words.savedPublic : words.saved);
    onChanged();
    onClose();
  }

  async function remove() {
    setIsAsked(false);
    if (!(await open.remove())) return;
    sayDone(words.removed);
    onChanged();
    onClose();
  }

  const foot = refused ? (
    <p className="sub">{refused}</p>
  ) : isAsked ? (
    <>
      <p className="grow">{words.removeAsk}</p>
      <Button onClick={() => setIsAsked(false)} autoFocus>
        {words.removeKeep}
      </Button>
      <Button look="pencil" onClick={() => void remove()}>
        {words.removeSure}
      </Button>
    </>
  ) : (
    <>
      {uses.length === 0 ? (
        <Button look="pencil-word" onClick={() => setIsAsked(true)}>
          {words.remove}
        </Button>
      ) : (
        <span className="sub">{words.removeHeld}</span>
      )}
      <span className="grow" />
      {isChanged && (
        <Button look="word" onClick={open.takeBack}>
          {words.undo}
        </Button>
      )}
      <Button look="ink" aria-busy={isBusy} onClick={() => (isChanged ? void finish(open.save()) : onClose())}>
        {words.save}
      </Button>
    </>
  );

  return (
    <Sheet
      open
      // Escape must not lose a word: what was written is stored first. Only where that failed a second one closes.
      onClose={() => (isChanged && !problem ? void finish(open.save()) : onClose())}
      title={words.one}
      head={picture && <span className="sub">{words.size(picture.width, picture.height)}</span>}
      foot={picture ? foot : undefined}
    >
      {problem && (
        <div className="picture-problem" role="alert">
          <p className="field-error">{problem.isConflict ? words.changedMeanwhile : problem.message}</p>
          {problem.isConflict && (
            <p className="words">
              <Button look="word" onClick={() => void open.open()}>
                {words.theirs}
              </Button>
              <Button look="word" onClick={() => void finish(open.saveOver())}>
                {words.mine}
              </Button>
            </p>
          )}
        </div>
      )}
      {picture && written ? (
        <fieldset className="bare" disabled={refused !== undefined}>
          <PictureForm
            picture={picture}
            written={written}
            uses={uses}
            errors={problem?.fieldErrors ?? {}}
            onChange={refused ? () => undefined : open.change}
          />
        </fieldset>
      ) : (
        !problem && <p className="sub">{words.opening}</p>
      )}
    </Sheet>
  );
}
