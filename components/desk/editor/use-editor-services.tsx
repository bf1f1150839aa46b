'use client';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { PicturePicker, type PicturePurpose } from '#components/desk/pictures/picture-picker.tsx';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import { deskServices } from './desk-services.ts';
import type { EditorServices } from './services.ts';

/**
 * The editor's services in a work room, and the picker that they open: `picker` is drawn once, beside the text. `learn`
 * is told each picture that comes into the text. `own`: the piece that is written, which nothing in it can lead to.
 */
export function useEditorServices(learn: (picture: DeskPicture) => void, own?: string): { services: EditorServices; picker: ReactNode } {
  const [purpose, setPurpose] = useState<PicturePurpose>();
  const waiting = useRef<(picked: DeskPicture[]) => void>(undefined);
  const latest = useRef(learn);
  latest.current = learn;

  const answer = (picked: DeskPicture[]) => {
    setPurpose(undefined);
    waiting.current?.(picked);
    waiting.current = undefined;
  };
  const services = useMemo<EditorServices>(
    () => ({
      ...deskServices,
      findArticles: async (words, signal) => (await deskServices.findArticles(words, signal)).filter(({ id }) => id !== own),
      async uploadPicture(file, options) {
        const uploaded = await deskServices.uploadPicture(file, options);
        if (uploaded.ok) latest.current(uploaded.picture);
        return uploaded;
      },
      learnPicture: (picture) => latest.current(picture),
      pickPictures: (asked) =>
        new Promise((resolve) => {
          waiting.current = resolve;
          setPurpose(asked);
        }),
    }),
    [own],
  );
  const picker = (
    <PicturePicker
      purpose={purpose}
      onClose={() => answer([])}
      onPick={(picked) => {
        for (const picture of picked) latest.current(picture);
        answer(picked);
      }}
    />
  );
  return { services, picker };
}
