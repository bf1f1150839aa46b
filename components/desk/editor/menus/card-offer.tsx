'use client';
import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorDesk } from '../editor-desk.ts';
import type { EmbedCard } from '../embed-address.ts';
import { cardOfLine, lineToCard } from '../line-to-card.ts';
import { selectionRect } from './selection-place.ts';
import { Slip } from './slip.tsx';
import { useRequest } from './use-request.ts';

const words = editorWords.embed;

/** Offers to make a card of an address that was pasted on an empty line. Whoever writes on has declined. */
export function CardOffer({ editor, desk }: { editor: Editor; desk: EditorDesk }) {
  const [card, setCard] = useState<EmbedCard>();
  useRequest(desk, 'card', () => setCard(cardOfLine(editor.state)));
  useEffect(() => {
    const decline = () => setCard(undefined);
    editor.on('update', decline);
    return () => void editor.off('update', decline);
  }, [editor]);
  if (!card) return null;
  return (
    <Slip anchor={() => selectionRect(editor)} side="below" role="group" label={words.slip} className="offer-slip" onClose={() => setCard(undefined)}>
      <Button
        look="word"
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          setCard(undefined);
          lineToCard(editor.state, editor.view.dispatch);
          editor.view.focus();
        }}
      >
        {words.offers[card.kind]}
      </Button>
      <kbd>{words.offerKeys}</kbd>
    </Slip>
  );
}
