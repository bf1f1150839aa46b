'use client';
/** The text of a piece: its paragraphs, an empty line between two. What holds more than plain paragraphs is only shown. */
import { type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from 'react';
import type { Body } from '#newsroom/articles/body.ts';

export interface BodyEditorHandle {
  replaceBody(body: Body): void;
  focusStart(): void;
}

interface Props {
  body: Body;
  onChange(body: Body): void;
  readOnly: boolean;
  label: string;
  language: string;
  /** ↑ at the start of the text. */
  onLeaveStart(): void;
  ref?: Ref<BodyEditorHandle>;
}

const wordsOf = (body: Body): string =>
  body.content
    .map((block) => (block.type === 'paragraph' ? block.content.map((node) => (node.type === 'text' ? node.text : '')).join('') : ''))
    .join('\n\n');

const bodyOf = (words: string): Body => ({
  type: 'doc',
  content: words
    .split(/\n{2,}/)
    .filter((text) => text.trim())
    .map((text) => ({ type: 'paragraph', content: [{ type: 'text', text: text.replace(/\n/g, ' ') }] })),
});

const isPlain = (body: Body): boolean =>
  body.content.every((block) => block.type === 'paragraph' && block.content.every((node) => node.type === 'text' && !node.marks));

export function BodyEditor({ body, onChange, readOnly, label, language, onLeaveStart, ref }: Props) {
  const [words, setWords] = useState(() => wordsOf(body));
  const [plain, setPlain] = useState(() => isPlain(body));
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({
    replaceBody(next) {
      setWords(wordsOf(next));
      setPlain(isPlain(next));
    },
    focusStart: () => area.current?.focus(),
  }));

  function keyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== 'ArrowUp' || event.currentTarget.selectionEnd !== 0) return;
    event.preventDefault();
    onLeaveStart();
  }

  return (
    <textarea
      ref={area}
      className="plain-body"
      aria-label={label}
      lang={language}
      value={words}
      readOnly={readOnly || !plain}
      onKeyDown={keyDown}
      onChange={(event) => {
        setWords(event.target.value);
        onChange(bodyOf(event.target.value));
      }}
    />
  );
}
