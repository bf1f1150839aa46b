'use client';
import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorDesk } from '../editor-desk.ts';
import { lineToCard } from '../line-to-card.ts';
import { selectionRect } from './selection-place.ts';
import { Slip } from './slip.tsx';
import { useRequest } from './use-request.ts';

const words = editorWords.embed;

/** Offers to make a card of an address that was pasted on an empty line. Whoever writes on has declined. */
export function CardOffer({ editor, desk }: { editor: Editor; desk: EditorDesk }) {
  const [open, setOpen] = useState(false);
  useRequest(desk, 'card', () => setOpen(true));
  useEffect(() => {
    const decline = () => setOpen(false);
    editor.on('update', decline);
    return () => void editor.off('update', decline);
  }, [editor]);
  if (!open) return null;
  return (
    <Slip anchor={() => selectionRect(editor)} side="below" role="group" label={words.slip} className="offer-slip" onClose={() => setOpen(false)}>
      <Button
        look="word"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          setOpen(false);
          lineToCard(editor.state, editor.view.dispatch);
          editor.view.focus();
        }}
      >
        {words.offer}
      </Button>
      <kbd>{words.offerKeys}</kbd>
    </Slip>
  );
}
