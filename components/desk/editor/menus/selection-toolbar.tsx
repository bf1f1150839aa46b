'use client';
import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { CellSelection } from '@tiptap/pm/tables';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorDesk } from '../editor-desk.ts';
import { FormatToolbar } from './format-toolbar.tsx';
import { selectionRect } from './selection-place.ts';
import { Slip } from './slip.tsx';
import { useRequest } from './use-request.ts';

/** How long a selection by keys must rest before it counts as made. */
const REST_MS = 300;

/** The toolbar beside a selection, once it is made: nothing appears while somebody selects or writes. */
export function SelectionToolbar({ editor, desk }: { editor: Editor; desk: EditorDesk }) {
  const [shown, setShown] = useState(false);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isPressing = false;
    const isWords = () => {
      const { selection } = editor.state;
      return (
        !selection.empty &&
        editor.isFocused &&
        (selection instanceof TextSelection || selection instanceof CellSelection) &&
        !selection.$from.parent.type.spec.code
      );
    };
    const hide = () => {
      clearTimeout(timer);
      setShown(false);
    };
    const rest = () => {
      hide();
      if (isWords() && !isPressing) timer = setTimeout(() => setShown(isWords()), REST_MS);
    };
    const press = () => {
      isPressing = true;
      hide();
    };
    const release = () => {
      if (!isPressing) return;
      isPressing = false;
      // The browser tells of the new selection after the button is up.
      timer = setTimeout(() => setShown(isWords()));
    };
    const { dom } = editor.view;
    dom.addEventListener('pointerdown', press);
    window.addEventListener('pointerup', release);
    editor.on('selectionUpdate', rest);
    editor.on('update', hide);
    return () => {
      clearTimeout(timer);
      dom.removeEventListener('pointerdown', press);
      window.removeEventListener('pointerup', release);
      editor.off('selectionUpdate', rest);
      editor.off('update', hide);
    };
  }, [editor]);

  useRequest(desk, 'link', () => setShown(false));
  useRequest(desk, 'footnote', () => setShown(false));
  useRequest(desk, 'toolbar', () => {
    // Before the next key comes: an arrow that follows at once is meant for the toolbar, not for the text.
    flushSync(() => setShown(true));
    document.querySelector<HTMLElement>('.selection-toolbar button')?.focus();
  });

  if (!shown) return null;
  return (
    <Slip
      anchor={() => selectionRect(editor)}
      side="above"
      role="group"
      label={editorWords.format.toolbar}
      className="selection-toolbar"
      // A press outside goes where it went: only Escape leads back.
      onClose={(why) => {
        setShown(false);
        if (why === 'escape') editor.commands.focus();
      }}
    >
      <FormatToolbar editor={editor} desk={desk} />
    </Slip>
  );
}
