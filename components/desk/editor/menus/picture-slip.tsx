'use client';
import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Check } from '#components/desk/controls/check.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { TextArea } from '#components/desk/controls/input.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { BODY_LIMITS } from '#newsroom/articles/body.ts';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorDesk } from '../editor-desk.ts';
import { pictureWords } from '../picture-words.ts';
import { addToGallery } from './insert.ts';
import { nodeRect } from './selection-place.ts';
import { Slip } from './slip.tsx';
import { useRequest } from './use-request.ts';

const words = editorWords.picture;
const PLACES = Object.entries(words.places).map(([value, name]) => ({ value, name }));

interface Attributes {
  altText: string;
  decorative: boolean;
  place: string;
}

/** What is said about the chosen picture beside what is printed: its alternative text, its place. Below the picture. */
export function PictureSlip({ editor, desk }: { editor: Editor; desk: EditorDesk }) {
  const chosen = useEditorState({
    editor,
    selector: ({ editor: { state, isDestroyed } }) => {
      const { selection } = state;
      if (isDestroyed || !(selection instanceof NodeSelection) || selection.node.type.name !== 'picture') return null;
      return { at: selection.from, isInGallery: selection.$from.parent.type.name === 'gallery', ...(selection.node.attrs as Attributes) };
    },
  });
  const [asked, setAsked] = useState(0);
  useRequest(desk, 'describe', () => setAsked((times) => times + 1));
  const altText = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (asked) altText.current?.focus();
  }, [asked]);
  if (!chosen) return null;

  const set = (name: string, value: unknown) =>
    editor.view.dispatch(editor.state.tr.setNodeAttribute(chosen.at, name, value).setMeta('composition', -chosen.at - 2));
  const back = () => editor.view.focus();
  return (
    <Slip
      anchor={() => nodeRect(editor)}
      side="below"
      role="dialog"
      label={words.slip}
      className="form-slip"
      onClose={(why) => why === 'escape' && back()}
    >
      <Field label={editorWords.fields.altText} hint={words.altHint}>
        <TextArea
          ref={altText}
          value={chosen.altText}
          maxLength={BODY_LIMITS.line}
          onChange={(event) => set('altText', event.target.value.replace(/\n/g, ' '))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            back();
          }}
        />
      </Field>
      <Check checked={chosen.decorative} onChange={(event) => set('decorative', event.target.checked)}>
        {words.decorative}
      </Check>
      {!chosen.isInGallery && (
        <Field label={words.place}>
          <Select value={chosen.place} onChange={(event) => set('place', event.target.value)} options={PLACES} />
        </Field>
      )}
      <div className="slip-foot">
        <Button look="word" onClick={() => void replace(editor, desk, chosen.at)}>
          {words.replace}
        </Button>
        {chosen.isInGallery && (
          <Button look="word" onClick={() => void addToGallery(editor, desk)}>
            {editorWords.block.addPicture}
          </Button>
        )}
        <Button look="pencil-word" onClick={() => editor.chain().deleteSelection().focus().run()}>
          {words.remove}
        </Button>
      </div>
    </Slip>
  );
}

/** Another picture in the same place. What was said about the old one goes with it. */
async function replace(editor: Editor, desk: EditorDesk, at: number): Promise<void> {
  const picture = await desk.services.pickPicture();
  const node = editor.state.doc.nodeAt(at);
  if (!picture || node?.type.name !== 'picture') return;
  desk.pictures.put([picture]);
  const attrs = { ...node.attrs, ...pictureWords(picture), decorative: false };
  editor.view.dispatch(editor.state.tr.setNodeMarkup(at, undefined, attrs));
}
