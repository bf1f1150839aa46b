'use client';
/** A line of the page that is edited where it stands, in the type and with the breaks that readers get: words, no marks. */
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';

interface Props {
  /** While somebody writes here it holds its own words. */
  words: string;
  label: string;
  /** The field of the document that it is; `data-field` leads stops to it. */
  field: string;
  language: string;
  readOnly: boolean;
  onChange(words: string): void;
  /** Enter, or ↓ at the end. */
  onNext(): void;
  /** ↑ at the start. */
  onBack?(): void;
}

export function PlainLine({ words, label, field, language, readOnly, onChange, onNext, onBack }: Props) {
  const line = useRef<HTMLSpanElement>(null);
  const [opened] = useState(words);

  // Words that were written elsewhere come in while nobody writes here: drawing them again would move the caret.
  useEffect(() => {
    const here = line.current;
    if (here && here !== document.activeElement && here.textContent !== words) here.textContent = words;
  }, [words]);

  function keyDown(event: KeyboardEvent<HTMLSpanElement>) {
    if (event.nativeEvent.isComposing) return;
    const isPlain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
    const leaves =
      (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) || (event.key === 'ArrowDown' && isPlain && caretIsAt(event.currentTarget, 'end'));
    if (leaves) {
      event.preventDefault();
      onNext();
    } else if (event.key === 'ArrowUp' && isPlain && onBack && caretIsAt(event.currentTarget, 'start')) {
      event.preventDefault();
      onBack();
    }
  }

  /** A line stays a line, whatever is pasted into it. */
  function paste(event: ClipboardEvent<HTMLSpanElement>) {
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain').replace(/\s+/g, ' ');
    document.execCommand('insertText', false, text);
  }

  return (
    <span
      ref={line}
      className="plain-line"
      role="textbox"
      aria-label={label}
      aria-readonly={readOnly}
      data-field={field}
      data-empty={label}
      lang={language}
      contentEditable={readOnly ? undefined : 'plaintext-only'}
      tabIndex={0}
      suppressContentEditableWarning
      spellCheck
      onInput={(event) => onChange((event.currentTarget.textContent ?? '').replace(/[\r\n]+/g, ' '))}
      onKeyDown={keyDown}
      onPaste={paste}
    >
      {opened}
    </span>
  );
}

/** Whether the caret stands at that end of the line, nothing selected. */
function caretIsAt(line: HTMLElement, end: 'start' | 'end'): boolean {
  const selection = getSelection();
  if (!selection?.isCollapsed || !selection.anchorNode) return false;
  const range = document.createRange();
  range.selectNodeContents(line);
  if (end === 'start') range.setEnd(selection.anchorNode, selection.anchorOffset);
  else range.setStart(selection.anchorNode, selection.anchorOffset);
  return range.toString() === '';
}

/** Puts the caret into the line of that field, at its end. */
export function focusLine(field: string): void {
  const line = document.querySelector<HTMLElement>(`.plain-line[data-field="${field}"]`);
  if (!line) return;
  line.focus();
  getSelection()?.selectAllChildren(line);
  getSelection()?.collapseToEnd();
}
