/** A line that belongs to a block and is written in place: who said it, what a picture shows, the heading of a fact box. */
import { BODY_LIMITS } from '#newsroom/articles/body.ts';
import { element } from './element.ts';

interface LineFieldOptions {
  /** What it is called for those who do not see where it stands; shown while it is empty. */
  label: string;
  isReadOnly: () => boolean;
  onInput: (value: string) => void;
  /** Enter, or an arrow at its edge. */
  onLeave: (to: 'before' | 'after') => void;
  onEscape: () => void;
}

export interface LineField {
  dom: HTMLTextAreaElement;
  /** Shows that value, unless somebody is writing it at this moment. */
  show(value: string): void;
}

/** Chromium and Safari let a field grow with its words; elsewhere its height is set after each key. */
const grows = () => CSS.supports('field-sizing', 'content');

export function lineField({ label, isReadOnly, onInput, onLeave, onEscape }: LineFieldOptions): LineField {
  const dom = element('textarea', {
    class: 'line-field',
    rows: '1',
    'aria-label': label,
    placeholder: label,
    maxlength: String(BODY_LIMITS.line),
  });
  const settle = () => {
    dom.classList.toggle('empty', dom.value === '');
    if (grows()) return;
    dom.style.height = 'auto';
    dom.style.height = `${dom.scrollHeight}px`;
  };
  // The text may be opened for writing, or closed, while it stands there.
  dom.addEventListener('focus', () => (dom.readOnly = isReadOnly()));
  dom.addEventListener('input', () => {
    // It is one line, however it was pasted.
    if (dom.value.includes('\n')) dom.value = dom.value.replace(/\s*\n\s*/g, ' ');
    settle();
    onInput(dom.value);
  });
  dom.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const { selectionStart, selectionEnd, value } = dom;
    const isAt = (place: number) => selectionStart === place && selectionEnd === place;
    if (event.key === 'Escape') onEscape();
    else if (event.key === 'Enter' || (event.key === 'ArrowDown' && isAt(value.length))) onLeave('after');
    else if (event.key === 'ArrowUp' && isAt(0)) onLeave('before');
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return {
    dom,
    show(value) {
      if (dom.value !== value) dom.value = value;
      settle();
    },
  };
}
