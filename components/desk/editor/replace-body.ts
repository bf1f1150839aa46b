import type { Editor } from '@tiptap/core';
import type { Body } from '#newsroom/articles/body.ts';
import { editableDocument } from './stored-body.ts';

/**
 * Puts another body in the place of this one, as one step that can be undone. Only what differs is replaced, so that the
 * caret stays where it was when that part is the same. Does not count as writing: nobody is told of a change.
 */
export function replaceBody(editor: Editor, body: Body): void {
  const { doc, tr } = editor.state;
  const next = editor.schema.nodeFromJSON(editableDocument(body));
  const start = doc.content.findDiffStart(next.content);
  const ends = doc.content.findDiffEnd(next.content);
  if (start === null || !ends) return;
  // Where a repeated word hides where the difference begins, the ends would lie before it.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  editor.view.dispatch(tr.replace(start, ends.a + overlap, next.slice(start, ends.b + overlap)).setMeta('preventUpdate', true));
}
