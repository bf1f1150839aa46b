/** The pictures of a text, from outside of it: what is said of each, and how it is written. */
import type { Editor } from '@tiptap/core';
import { type Body, type PictureBlock, walkBody } from '#newsroom/articles/body.ts';

export type TextPictureWords = Pick<PictureBlock['attrs'], 'altText' | 'decorative' | 'credit'>;

/** In reading order, those of galleries too: the order is what a picture is called by here. */
export const picturesInText = (body: Body): PictureBlock['attrs'][] =>
  [...walkBody(body)].flatMap((node) => (node.type === 'picture' ? [(node as PictureBlock).attrs] : []));

/** Writes those words into the nth picture; what one goes on writing there is undone at one go. */
export function describePicture(editor: Editor, order: number, words: Partial<TextPictureWords>): void {
  const places: number[] = [];
  editor.state.doc.descendants((node, at) => {
    if (node.type.name === 'picture') places.push(at);
  });
  const at = places[order];
  if (at !== undefined) writeAt(editor, at, words);
}

/** The same for the picture at that place. */
export function writeAt(editor: Editor, at: number, words: Record<string, unknown>): void {
  const { tr } = editor.state;
  for (const [name, value] of Object.entries(words)) tr.setNodeAttribute(at, name, value);
  editor.view.dispatch(tr.setMeta('composition', -at - 2));
}
