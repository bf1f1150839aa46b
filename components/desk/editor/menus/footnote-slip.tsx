'use client';
import type { Editor } from '@tiptap/core';
import { NodeSelection, Selection } from '@tiptap/pm/state';
import { useEffect, useRef, useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorDesk } from '../editor-desk.ts';
import { openFootnoteEditor } from '../footnote-editor.ts';
import { Slip } from './slip.tsx';
import { useRequest } from './use-request.ts';

const words = editorWords.footnote;

/** The slip below a footnote's number, where its words are written. A footnote that is left without words goes. */
export function FootnoteSlip({ editor, desk }: { editor: Editor; desk: EditorDesk }) {
  const [open, setOpen] = useState(false);
  useRequest(desk, 'footnote', () => setOpen(editor.state.selection instanceof NodeSelection));
  return open ? <OpenFootnote editor={editor} onClose={() => setOpen(false)} /> : null;
}

function OpenFootnote({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const at = useRef(editor.state.selection.from);
  const close = useRef(onClose);
  close.current = onClose;

  useEffect(() => {
    const noteAt = () => {
      const node = editor.state.doc.nodeAt(at.current);
      return node?.type.name === 'footnote' ? node : undefined;
    };
    const node = noteAt();
    if (!node || !place.current) return close.current();
    const inner = openFootnoteEditor(place.current, node, {
      outer: editor.view,
      position: () => at.current,
      label: words.slip,
      lang: editor.view.dom.lang,
      dir: editor.view.dom.dir,
      onLeave: () => leave(editor, at.current, close.current),
    });
    const follow = ({ transaction }: { transaction: { mapping: { map: (position: number) => number }; docChanged: boolean } }) => {
      if (!transaction.docChanged) return;
      at.current = transaction.mapping.map(at.current);
      const now = noteAt();
      if (now) inner.follow(now);
      else close.current();
    };
    editor.on('transaction', follow);
    return () => {
      editor.off('transaction', follow);
      inner.destroy();
    };
  }, [editor]);

  const rect = () => {
    const dom = editor.view.nodeDOM(at.current);
    return dom instanceof HTMLElement ? dom.getBoundingClientRect() : undefined;
  };
  return (
    <Slip anchor={rect} side="below" role="dialog" label={words.slip} className="form-slip" onClose={() => leave(editor, at.current, onClose)}>
      {/* The words carry their name themselves, in an editor that is no form's. */}
      <div>
        <span className="field-label" aria-hidden="true">
          {words.slip}
        </span>
        <div ref={place} />
      </div>
      <div className="slip-foot">
        <span className="sub">{words.hint}</span>
        <Button
          look="word"
          onClick={() => {
            editor.view.dispatch(editor.state.tr.delete(at.current, at.current + (editor.state.doc.nodeAt(at.current)?.nodeSize ?? 0)));
            onClose();
            editor.commands.focus();
          }}
        >
          {words.remove}
        </Button>
        <Button look="word" onClick={() => leave(editor, at.current, onClose)}>
          {words.done}
        </Button>
      </div>
    </Slip>
  );
}

/** Back into the text, behind the number. */
function leave(editor: Editor, at: number, onClose: () => void): void {
  const { tr, doc } = editor.state;
  const note = doc.nodeAt(at);
  if (note?.type.name === 'footnote') {
    if (note.childCount === 0) tr.delete(at, at + note.nodeSize);
    const place = note.childCount === 0 ? at : at + note.nodeSize;
    editor.view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(place), 1)));
  }
  onClose();
  editor.view.focus();
}
