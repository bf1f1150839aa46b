'use client';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '#components/desk/controls/button.tsx';
import { Check } from '#components/desk/controls/check.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorDesk } from '../editor-desk.ts';
import { useRequest } from './use-request.ts';

const words = editorWords.find;

/** Find and replace in the text. It lies at the window's end, where it covers no line. */
export function FindSlip({ editor, desk, readOnly }: { editor: Editor; desk: EditorDesk; readOnly: boolean }) {
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const [term, setTerm] = useState('');
  const { count, current, matchCase } = useEditorState({
    editor,
    selector: ({ editor: { storage } }) => ({
      count: storage.findAndReplace.results.length,
      current: storage.findAndReplace.currentIndex,
      matchCase: storage.findAndReplace.caseSensitive,
    }),
  });
  const showCurrent = () => editor.view.dom.querySelector('.find-and-replace-result-current')?.scrollIntoView({ block: 'center' });
  useRequest(desk, 'find', () => {
    const { from, to, empty } = editor.state.selection;
    const selected = empty ? '' : editor.state.doc.textBetween(from, to, ' ');
    // A few selected words are what one looks for; a selected passage is not.
    const next = selected && selected.length <= 80 ? selected : term;
    // Before the next key comes: the letters that follow at once are meant for the field, not for the text.
    flushSync(() => {
      setTerm(next);
      setOpen(true);
    });
    field.current?.focus();
    field.current?.select();
    editor.commands.setSearchTerm(next);
    showCurrent();
  });
  if (!open) return null;

  const close = () => {
    setOpen(false);
    const { from } = editor.state.selection;
    const found = current === null ? undefined : editor.storage.findAndReplace.results[current];
    editor.commands.clearSearch();
    editor
      .chain()
      .setTextSelection(found ?? from)
      .focus()
      .run();
  };
  const go = (step: 'next' | 'previous') => {
    if (step === 'next') editor.commands.goToNextResult();
    else editor.commands.goToPreviousResult();
    showCurrent();
  };
  return (
    <search
      className="slip editor-slip find-slip"
      aria-label={words.slip}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <Field label={words.find} hint={<span role="status">{term && words.counts(current === null ? 0 : current + 1, count)}</span>}>
        <Input
          ref={field}
          value={term}
          onChange={(event) => {
            setTerm(event.target.value);
            editor.commands.setSearchTerm(event.target.value);
            showCurrent();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            go(event.shiftKey ? 'previous' : 'next');
          }}
        />
      </Field>
      {!readOnly && (
        <Field label={words.replace}>
          <Input onChange={(event) => editor.commands.setReplaceTerm(event.target.value)} />
        </Field>
      )}
      <Check checked={matchCase} onChange={(event) => editor.commands.setCaseSensitive(event.target.checked)}>
        {words.matchCase}
      </Check>
      <div className="words">
        <Button look="word" onClick={() => go('next')}>
          {words.next}
        </Button>
        <Button look="word" onClick={() => go('previous')}>
          {words.previous}
        </Button>
        {!readOnly && (
          <>
            <Button look="word" onClick={() => editor.commands.replace()}>
              {words.replaceOne}
            </Button>
            <Button look="word" onClick={() => editor.commands.replaceAll()}>
              {words.replaceAll}
            </Button>
          </>
        )}
        <Button look="word" onClick={close}>
          {words.close}
        </Button>
      </div>
    </search>
  );
}
