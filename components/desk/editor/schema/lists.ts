/** Lists, under the body's rules: an entry begins with a paragraph, and after that holds paragraphs and lists alone. */
import { wrappingInputRule } from '@tiptap/core';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { BLOCK_ATTRIBUTES } from '#newsroom/articles/body.ts';
import { checkedAttributes } from './checked-attribute.ts';

/** How deep lists may lie in one another: a body deeper than its limit could not be stored. */
export const LIST_DEPTH = 6;

export const Entry = ListItem.extend({
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => editor.commands.splitListItem(this.name),
      'Shift-Tab': ({ editor }) => editor.commands.liftListItem(this.name),
      Tab: ({ editor }) => {
        const { $from } = editor.state.selection;
        const depth = Array.from({ length: $from.depth }, (_, level) => $from.node(level + 1)).filter((node) => node.type === this.type).length;
        if (depth === 0) return false;
        // At the deepest level the key does nothing, rather than leave the text in the middle of a list.
        return depth >= LIST_DEPTH || editor.commands.sinkListItem(this.name) || true;
      },
    };
  },
});

export const Bullets = BulletList.extend({ group: 'block list' });

export const Numbers = OrderedList.extend({
  addAttributes: () =>
    checkedAttributes(BLOCK_ATTRIBUTES.orderedList, {
      start: { html: 'start', fallback: 1, read: ({ attributes }) => Number(attributes.getNamedItem('start')?.value ?? 1) },
    }),
  renderHTML: ({ node }) => ['ol', node.attrs.start === 1 ? {} : { start: node.attrs.start }, 0],
  // A year at the beginning of a line is no list: two digits at most.
  addInputRules() {
    return [
      wrappingInputRule({
        find: /^(\d{1,2})[.)]\s$/,
        type: this.type,
        getAttributes: ([, number]) => ({ start: Number(number) }),
        joinPredicate: ([, number], list) => list.childCount + Number(list.attrs.start) === Number(number),
      }),
    ];
  },
  addProseMirrorPlugins: () => [],
});
