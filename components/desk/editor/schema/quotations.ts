/** What somebody said: set into the text, or repeated large beside it. */
import { Node, wrappingInputRule } from '@tiptap/core';
import { BLOCK_ATTRIBUTES } from '#newsroom/articles/body.ts';
import { checkedAttributes } from './checked-attribute.ts';

const attribution = { attribution: { html: 'data-attribution', fallback: '' } };

export const Quotation = Node.create({
  name: 'blockquote',
  group: 'block',
  content: '(paragraph | bulletList | orderedList)+',
  defining: true,
  addAttributes: () => checkedAttributes(BLOCK_ATTRIBUTES.blockquote, attribution),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })];
  },
});

export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'text*',
  defining: true,
  addAttributes: () => checkedAttributes(BLOCK_ATTRIBUTES.pullQuote, attribution),
  parseHTML: () => [{ tag: 'aside[data-attribution]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', HTMLAttributes, 0],
});
