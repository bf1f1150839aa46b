'use client';
import { useRef } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { PICTURE_TYPES } from '#newsroom/media/picture-type.ts';
import { pictures as words } from '#newsroom/wording/desk/pictures.ts';

/** Opens the browser's own choice of files. */
export function AddButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{words.add}</Button>
      <input
        ref={input}
        hidden
        type="file"
        multiple
        aria-label={words.add}
        accept={Object.values(PICTURE_TYPES).join()}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
