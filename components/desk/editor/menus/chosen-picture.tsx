'use client';
import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '#components/desk/controls/button.tsx';
import { FocalPart } from '#components/desk/pictures/focal-part.tsx';
import type { PictureBlock } from '#newsroom/articles/body.ts';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorDesk } from '../editor-desk.ts';
import { pictureWords } from '../picture-words.ts';
import { ChosenFields } from './chosen-fields.tsx';
import { addToGallery } from './insert.ts';
import { useRoomBelow } from './room-below.ts';
import { useRequest } from './use-request.ts';

const words = editorWords.picture;

interface Chosen {
  at: number;
  isInGallery: boolean;
  attrs: PictureBlock['attrs'];
}

/**
 * The chosen picture's own form, within its frame: what is said of it, where it stands, what its cuts keep. A press on the picture
 * or Enter opens it; the caret that only passes by moves nothing.
 */
export function ChosenPicture({ editor, desk }: { editor: Editor; desk: EditorDesk }) {
  const chosen = useEditorState({
    editor,
    selector: ({ editor: { state, isDestroyed } }): Chosen | null => {
      const { selection } = state;
      if (isDestroyed || !(selection instanceof NodeSelection) || selection.node.type.name !== 'picture') return null;
      return {
        at: selection.from,
        isInGallery: selection.$from.parent.type.name === 'gallery',
        attrs: selection.node.attrs as PictureBlock['attrs'],
      };
    },
  });
  const [openAt, setOpenAt] = useState<number>();
  const isAsked = useRef(false);
  useRequest(desk, 'describe', () => {
    setOpenAt(editor.state.selection.from);
    isAsked.current = true;
  });
  useEffect(() => {
    const { dom } = editor.view;
    function press({ target }: Event) {
      const { selection } = editor.state;
      const isOfIt =
        target instanceof HTMLImageElement && selection instanceof NodeSelection && editor.view.nodeDOM(selection.from)?.contains(target);
      if (isOfIt) setOpenAt(selection.from);
    }
    dom.addEventListener('click', press);
    return () => dom.removeEventListener('click', press);
  }, [editor]);
  const isOpen = chosen !== null && chosen.at === openAt;
  useEffect(() => {
    if (!isOpen) setOpenAt(undefined);
  }, [isOpen]);
  const altText = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!isAsked.current || !altText.current) return;
    isAsked.current = false;
    altText.current.focus();
  });

  const figure = isOpen ? editor.view.nodeDOM(chosen.at) : null;
  const host = figure instanceof HTMLElement ? figure.querySelector<HTMLElement>(':scope > .chosen-place') : null;
  useRoomBelow(host, () => editor.state.selection.from > (openAt ?? 0));
  if (!isOpen || !host) return null;

  const { at, isInGallery, attrs } = chosen;
  const picture = desk.pictures.get(attrs.mediaId);
  const back = () => {
    setOpenAt(undefined);
    editor.view.focus();
  };
  return createPortal(
    <div
      className="chosen-form"
      role="group"
      aria-label={words.slip}
      lang="en"
      dir="ltr"
      onMouseDown={keepFocus}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        back();
      }}
    >
      <ChosenFields editor={editor} at={at} attrs={attrs} isInGallery={isInGallery} altText={altText} />
      {picture && <FocalPart key={picture.id} known={picture} said={attrs} onChanged={desk.services.learnPicture} />}
      <div className="words">
        <Button look="word" onClick={() => void replace(editor, desk, at)}>
          {words.replace}
        </Button>
        {isInGallery && (
          <Button look="word" onClick={() => void addToGallery(editor, desk)}>
            {editorWords.block.addPictures}
          </Button>
        )}
        <Button look="pencil-word" onClick={() => editor.chain().deleteSelection().focus().run()}>
          {words.remove}
        </Button>
        <span className="grow" />
        <Button look="word" onClick={back}>
          {words.done}
        </Button>
      </div>
    </div>,
    host,
  );
}

function keepFocus(event: MouseEvent): void {
  if (event.target instanceof Element && !event.target.closest('textarea, input, select, label')) event.preventDefault();
}

/** Another picture in the same place. What was said about the old one goes with it. */
async function replace(editor: Editor, desk: EditorDesk, at: number): Promise<void> {
  const [picture] = await desk.services.pickPictures('text');
  const node = editor.state.doc.nodeAt(at);
  if (!picture || node?.type.name !== 'picture') return;
  desk.pictures.put([picture]);
  const attrs = { ...node.attrs, ...pictureWords(picture), decorative: false };
  editor.view.dispatch(editor.state.tr.setNodeMarkup(at, undefined, attrs));
}
