'use client';
import { useEffect, useRef, useState } from 'react';
import { pictures as words } from '#newsroom/wording/desk/pictures.ts';

/** Takes files that are dropped anywhere on the page, and says so while they hang over it. */
export function DropAnywhere({ onFiles }: { onFiles: (files: File[]) => void }) {
  const [isOver, setIsOver] = useState(false);
  const take = useRef(onFiles);
  take.current = onFiles;

  useEffect(() => {
    const controller = new AbortController();
    const listen = <K extends 'dragover' | 'dragleave' | 'drop'>(name: K, hear: (event: DragEvent) => void) =>
      window.addEventListener(name, hear, { signal: controller.signal });
    listen('dragover', (event) => {
      if (!holdsFiles(event)) return;
      // Without this the browser would leave the page and show the file.
      event.preventDefault();
      setIsOver(true);
    });
    listen('dragleave', (event) => {
      if (event.relatedTarget === null) setIsOver(false);
    });
    listen('drop', (event) => {
      setIsOver(false);
      if (!holdsFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      take.current([...(event.dataTransfer?.files ?? [])]);
    });
    return () => controller.abort();
  }, []);

  return isOver ? <p className="drop-anywhere">{words.dropNow}</p> : null;
}

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
