'use client';
import { useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { PicturePicker } from '#components/desk/pictures/picture-picker.tsx';
import { type DeskPicture, deskMediaPath } from '#newsroom/media/desk-picture.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site.authors;

/** The width of the square cut that is shown, in pixels of its file. */
const SHOWN_WIDTH = 192;

interface PortraitFieldProps {
  portrait: DeskPicture | null;
  error: string | undefined;
  onChange(portrait: DeskPicture | null): void;
}

export function PortraitField({ portrait, error, onChange }: PortraitFieldProps) {
  const [picking, setPicking] = useState(false);
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
      <PicturePicker open={picking} onClose={() => setPicking(false)} onPick={onChange} />
    </fieldset>
  );
}
