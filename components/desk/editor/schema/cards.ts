/** Cards for what lies elsewhere: an article of ours, or a thing on another site. */
import { Node } from '@tiptap/core';
import { BLOCK_ATTRIBUTES } from '#newsroom/articles/body.ts';
import { checkedAttributes } from './checked-attribute.ts';

/** "Read with this": an article of ours beside its paragraph. */
export const ReadWith = Node.create({
  name: 'readWith',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => checkedAttributes(BLOCK_ATTRIBUTES.readWith, { articleId: { html: 'data-article-id' } }),
  parseHTML: () => [
    {
      tag: 'aside[data-article-id]',
      getAttrs: (element) => BLOCK_ATTRIBUTES.readWith.articleId.safeParse(element.dataset.articleId).success && null,
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['aside', HTMLAttributes],
});

const accepts = (element: HTMLElement) =>
  BLOCK_ATTRIBUTES.embed.address.safeParse(element.dataset.address).success &&
  BLOCK_ATTRIBUTES.embed.title.safeParse(element.dataset.title).success &&
  BLOCK_ATTRIBUTES.embed.provider.safeParse(element.dataset.provider).success;

/** A video, sound, post or map that readers may go to; nothing of it loads by itself. */
export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () =>
    checkedAttributes(BLOCK_ATTRIBUTES.embed, {
      kind: { html: 'data-embed', fallback: 'video' },
      address: { html: 'data-address' },
      title: { html: 'data-title' },
      provider: { html: 'data-provider' },
    }),
  parseHTML: () => [{ tag: 'div[data-embed]', getAttrs: (element) => accepts(element) && null }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
});
