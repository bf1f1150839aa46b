'use client';
import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import type { EditorDesk } from '../editor-desk.ts';
import { FormatToolbar } from './format-toolbar.tsx';
import { useRequest } from './use-request.ts';

/** The toolbar that stays in sight: at the foot of the window, and on a phone above its keyboard. */
export function FixedToolbar({ editor, desk, onAddBlock }: { editor: Editor; desk: EditorDesk; onAddBlock: () => void }) {
  const bar = useRef<HTMLDivElement>(null);
  useRequest(desk, 'toolbar', () => bar.current?.querySelector('button')?.focus());

  useEffect(() => {
    const view = window.visualViewport;
    if (!view) return;
    // The keyboard shortens what is seen, and leaves the page as long as it was.
    const rise = () => {
      if (bar.current) bar.current.style.bottom = `${Math.max(0, window.innerHeight - view.height - view.offsetTop)}px`;
    };
    view.addEventListener('resize', rise);
    view.addEventListener('scroll', rise);
    return () => {
      view.removeEventListener('resize', rise);
      view.removeEventListener('scroll', rise);
    };
  }, []);

  return (
    <div className="fixed-toolbar" ref={bar} lang="en" dir="ltr">
      <FormatToolbar editor={editor} desk={desk} fixed onAddBlock={onAddBlock} />
    </div>
  );
}
