import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';

/**
 * Each key works where the caret is. The browser moves the caret at once and says so a moment later; a key that comes in
 * between, in fast hands or a busy browser, would work where the caret was: Backspace after Home joined two blocks, a
 * letter after Control+End was written in place of a chosen block.
 */
export const CaretAtKey = Extension.create({
  name: 'caretAtKey',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown({ dom, composing }, { isComposing }) {
            // An input method holds the caret itself.
            if (!composing && !isComposing) dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
          },
        },
      },
    }),
  ],
});
