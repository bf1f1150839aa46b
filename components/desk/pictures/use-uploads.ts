'use client';
/** Files on their way to the desk: a few at once, each with its picture at once, its progress and what went wrong with it. */
import { useEffect, useRef, useState } from 'react';
import { uploadPicture } from '#components/desk/pictures/upload.ts';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';

/** So many are sent at the same time; the server decodes one after the other anyway. */
const AT_ONCE = 2;

export interface Upload {
  id: number;
  /** The file's own name, which never leaves the browser. */
  name: string;
  /** The file itself as a picture, before a byte is sent. */
  previewUrl: string;
  state: 'waiting' | 'sending' | 'storing' | 'known' | 'failed';
  /** The part that was sent, 0 to 1. */
  part: number;
  /** What went wrong, in words. */
  message: string;
}

export interface Uploads {
  uploads: readonly Upload[];
  add(files: Iterable<File>): void;
  /** Stops it while it is on its way; afterwards takes it off the list. */
  dismiss(id: number): void;
}

/** `onAdded` is told of each picture that was stored, or that was there already. */
export function useUploads(onAdded: (picture: DeskPicture, known: boolean) => void): Uploads {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const waiting = useRef<{ id: number; file: File }[]>([]);
  const underway = useRef(new Map<number, AbortController>());
  const counter = useRef(0);
  const added = useRef(onAdded);
  added.current = onAdded;

  useEffect(() => {
    const running = underway.current;
    return () => {
      for (const controller of running.values()) controller.abort();
    };
  }, []);

  const change = (id: number, fields: Partial<Upload>) => setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...fields } : one)));
  const remove = (id: number) =>
    setUploads((all) => {
      const gone = all.find((one) => one.id === id);
      if (gone) URL.revokeObjectURL(gone.previewUrl);
      return all.filter((one) => one.id !== id);
    });

  async function send(id: number, file: File) {
    const controller = new AbortController();
    underway.current.set(id, controller);
    change(id, { state: 'sending' });
    const onProgress = (part: number) => change(id, { part, state: part < 1 ? 'sending' : 'storing' });
    const answer = await uploadPicture(file, { onProgress, signal: controller.signal });
    underway.current.delete(id);
    if (!answer.ok) change(id, { state: 'failed', message: answer.message });
    else if (answer.known) change(id, { state: 'known' });
    else remove(id);
    if (answer.ok) added.current(answer.picture, answer.known);
    begin();
  }

  function begin() {
    while (underway.current.size < AT_ONCE) {
      const next = waiting.current.shift();
      if (!next) return;
      void send(next.id, next.file);
    }
  }

  return {
    uploads,
    add(files) {
      const coming = [...files].map((file) => ({ id: ++counter.current, file }));
      const shown = coming.map(({ id, file }): Upload => {
        return { id, name: file.name, previewUrl: URL.createObjectURL(file), state: 'waiting', part: 0, message: '' };
      });
      setUploads((all) => [...all, ...shown]);
      waiting.current.push(...coming);
      begin();
    },
    dismiss(id) {
      const controller = underway.current.get(id);
      if (controller) return controller.abort();
      waiting.current = waiting.current.filter((one) => one.id !== id);
      remove(id);
    },
  };
}
