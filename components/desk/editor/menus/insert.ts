/** Puts things into the text that are more than a change of what stands there. */
import type { Editor, JSONContent } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import type { EditorDesk } from '../editor-desk.ts';
import { pictureWords } from '../picture-words.ts';

/**
 * Puts a block in the place of the empty line that the caret stands on, or after the block that it stands in. The caret
 * goes into it, or onto it when it has no text of its own.
 */
export function insertBlock(editor: Editor, content: JSONContent): void {
  const { state, view } = editor;
  const { tr, selection } = state;
  const node = state.schema.nodeFromJSON(content);
  const $from = selection.$from;
  const isEmptyLine = $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0;
  const from = $from.depth === 0 ? selection.to : isEmptyLine ? $from.before(1) : $from.after(1);
  const to = isEmptyLine ? $from.after(1) : from;
  tr.replaceWith(from, to, node);
  const inside = Selection.findFrom(tr.doc.resolve(from), 1, true);
  if (node.isAtom) tr.setSelection(NodeSelection.create(tr.doc, from));
  else if (inside && inside.from < from + node.nodeSize) tr.setSelection(inside);
  view.dispatch(tr.scrollIntoView());
  view.focus();
}

/** Puts an empty footnote behind the selected words, and opens its slip. Footnotes stand where their number may. */
export function insertFootnote(editor: Editor, desk: EditorDesk): void {
  const { state, view } = editor;
  const { footnote } = state.schema.nodes;
  const { $to, empty } = state.selection;
  if (!footnote || !$to.parent.type.contentMatch.matchType(footnote)) return;
  const at = $to.pos - (empty ? spacesBefore($to) : 0);
  const tr = state.tr.delete(at, $to.pos).insert(at, footnote.create());
  view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, at)).scrollIntoView());
  desk.ask('footnote');
}

/** How many spaces stand before the caret that only the slash needed: a number stands at its word. Between two words one stays. */
function spacesBefore({ nodeBefore, nodeAfter }: ResolvedPos): number {
  const spaces = nodeBefore?.text?.match(/[^\S\n]+$/)?.[0].length ?? 0;
  const isBeforeWord = /^[\p{L}\p{N}]/u.test(nodeAfter?.text ?? '');
  return isBeforeWord || spaces === nodeBefore?.text?.length ? 0 : spaces;
}

export async function insertPicture(editor: Editor, desk: EditorDesk): Promise<void> {
  const [picture] = await desk.services.pickPictures('text');
  if (!picture) return editor.view.focus();
  desk.pictures.put([picture]);
  insertBlock(editor, pictureContent(picture));
}

export async function insertGallery(editor: Editor, desk: EditorDesk): Promise<void> {
  const picked = await desk.services.pickPictures('gallery');
  if (picked.length === 0) return editor.view.focus();
  desk.pictures.put(picked);
  insertBlock(editor, { type: 'gallery', content: picked.map(pictureContent) });
}

/** Adds pictures at the end of the gallery that the selection stands in. */
export async function addToGallery(editor: Editor, desk: EditorDesk): Promise<void> {
  const picked = await desk.services.pickPictures('gallery');
  const { doc, selection, tr, schema } = editor.state;
  const index = selection.$from.index(0);
  const gallery = doc.maybeChild(index);
  if (picked.length === 0 || gallery?.type.name !== 'gallery') return;
  desk.pictures.put(picked);
  const end = selection.$from.posAtIndex(index, 0) + gallery.nodeSize - 1;
  const added = picked.map((picture) => schema.nodeFromJSON(pictureContent(picture)));
  editor.view.dispatch(tr.insert(end, added));
}

const pictureContent = (picture: DeskPicture): JSONContent => ({ type: 'picture', attrs: pictureWords(picture) });

/** A table to write in: a row of heads, two rows of cells. */
export function insertTable(editor: Editor): void {
  const row = (type: string): JSONContent => ({
    type: 'tableRow',
    content: Array.from({ length: 3 }, () => ({ type, content: [{ type: 'paragraph' }] })),
  });
  insertBlock(editor, { type: 'table', content: [row('tableHeader'), row('tableCell'), row('tableCell')] });
}

/** Puts the caret on an empty line after the block, making one unless the block is such a line. */
export function caretOnNewLine(editor: Editor, block: { from: number; to: number }): void {
  const { tr, doc, schema } = editor.state;
  const node = doc.nodeAt(block.from);
  const isEmptyLine = node?.type.name === 'paragraph' && node.content.size === 0;
  const place = isEmptyLine ? block.from : block.to;
  if (!isEmptyLine) tr.insert(place, schema.nodes.paragraph?.create() ?? []);
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, place + 1)));
  editor.view.focus();
}
