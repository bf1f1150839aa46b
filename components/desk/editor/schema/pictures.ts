/** Pictures of the media library within the text, alone and several together. */
import { Node } from '@tiptap/core';
import { BLOCK_ATTRIBUTES } from '#newsroom/articles/body.ts';
import { checkedAttributes } from './checked-attribute.ts';

export const Picture = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () =>
    checkedAttributes(BLOCK_ATTRIBUTES.picture, {
      mediaId: { html: 'data-media-id' },
      altText: { html: 'data-alt-text', fallback: '' },
      decorative: { html: 'data-decorative', fallback: false, read: ({ dataset }) => dataset.decorative === 'true' },
      caption: { html: 'data-caption', fallback: '' },
      credit: { html: 'data-credit', fallback: '' },
      place: { html: 'data-place', fallback: 'text' },
    }),
  parseHTML: () => [
    { tag: 'figure[data-media-id]', getAttrs: (element) => BLOCK_ATTRIBUTES.picture.mediaId.safeParse(element.dataset.mediaId).success && null },
  ],
  renderHTML: ({ HTMLAttributes }) => ['figure', HTMLAttributes],
});

/** Several pictures as one sheet. ProseMirror could not fill a sheet that must have one; an empty one is not stored. */
export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  content: 'picture*',
  isolating: true,
  parseHTML: () => [{ tag: 'div[data-gallery]' }],
  renderHTML: () => ['div', { 'data-gallery': '' }, 0],
});
