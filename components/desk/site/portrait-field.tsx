'use client';
import { useEffect, useState } from 'react';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { PicturePicker } from '#components/desk/pictures/picture-picker.tsx';
import { type DeskPicture, deskMediaPath } from '#newsroom/media/desk-picture.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site.authors;

/** The width of the square cut that is shown, in pixels of its file. */
const SHOWN_WIDTH = 192;

interface PortraitFieldProps {
  portraitId: string | null;
  /** The picture that is stored; another one is asked for. */
  known: DeskPicture | null;
  error: string | undefined;
  onChange(portraitId: string | null): void;
}

export function PortraitField({ portraitId, known, error, onChange }: PortraitFieldProps) {
  const [picking, setPicking] = useState(false);
  const portrait = usePicture(portraitId, known);
  return (
    <fieldset className="words-field portrait-field">
      <legend>{words.portrait}</legend>
      {portrait ? (
        <img src={deskMediaPath(portrait, '1x1', SHOWN_WIDTH)} alt={portrait.altText} width={96} height={96} />
      ) : (
        <p className="sub">{words.noPortrait}</p>
      )}
      <div className="words">
        <Button look="word" onClick={() => setPicking(true)}>
          {portrait ? words.otherPortrait : words.choosePortrait}
        </Button>
        {portrait && (
          <Button look="word" onClick={() => onChange(null)}>
            {words.withoutPortrait}
          </Button>
        )}
      </div>
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <PicturePicker purpose={picking ? 'portrait' : undefined} onClose={() => setPicking(false)} onPick={([{ id }]) => onChange(id)} />
    </fieldset>
  );
}

/** The picture with that id; null until it is there. */
function usePicture(id: string | null, known: DeskPicture | null): DeskPicture | null {
  const [found, setFound] = useState(known);
  useEffect(() => {
    if (id === null || id === known?.id) return;
    const controller = new AbortController();
    void act('open-picture', { id }, { signal: controller.signal }).then((answer) => {
      if (answer.ok && !controller.signal.aborted) setFound(answer.picture);
    });
    return () => controller.abort();
  }, [id, known]);
  return [known, found].find((picture) => picture !== null && picture.id === id) ?? null;
}
