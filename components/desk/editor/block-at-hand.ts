import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const OFFERS_A_LINE = new Set(['blockquote', 'pullQuote']);

/** Marks the quotation that the caret stands in, so that it offers the line for its speaker. */
export const BlockAtHand = Extension.create({
  name: 'blockAtHand',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations({ doc, selection: { $from } }) {
          const block = doc.maybeChild($from.index(0));
          if (!block || !OFFERS_A_LINE.has(block.type.name)) return null;
          const from = $from.posAtIndex($from.index(0), 0);
          return DecorationSet.create(doc, [Decoration.node(from, from + block.nodeSize, { class: 'here' })]);
        },
      },
    }),
  ],
});
