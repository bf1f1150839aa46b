import { Node } from '@tiptap/core';

/** A footnote stands where its number stands. Its words are edited in a slip of their own, so that the text keeps its lines. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  content: 'text*',
  parseHTML: () => [{ tag: 'span[data-footnote]' }],
  renderHTML: () => ['span', { 'data-footnote': '' }, 0],
});
