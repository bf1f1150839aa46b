'use client';
import { useRef } from 'react';
import { PICTURE_TYPES } from '#newsroom/media/picture-type.ts';
import { pictures as words } from '#newsroom/wording/desk/pictures.ts';

/** Opens the browser's own choice of files. */
export function AddButton({ onFiles, look = 'button' }: { onFiles: (files: File[]) => void; look?: 'button' | 'button ink' }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={look} onClick={() => input.current?.click()}>
        {words.add}
      </button>
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
