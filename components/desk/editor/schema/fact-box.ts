import { Node } from '@tiptap/core';
import { BLOCK_ATTRIBUTES } from '#newsroom/articles/body.ts';
import { checkedAttributes } from './checked-attribute.ts';

/** Facts on a sheet of their own, under a heading. */
export const FactBox = Node.create({
  name: 'factBox',
  group: 'block',
  content: '(paragraph | bulletList | orderedList)+',
  defining: true,
  isolating: true,
  addAttributes: () => checkedAttributes(BLOCK_ATTRIBUTES.factBox, { heading: { html: 'data-heading', fallback: '' } }),
  parseHTML: () => [{ tag: 'section[data-heading]' }],
  renderHTML: ({ HTMLAttributes }) => ['section', HTMLAttributes, 0],
});
