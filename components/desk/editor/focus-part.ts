/** Where something lies in the text, and how one gets there. */
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import type { PartOfText, PlaceInText } from '#newsroom/publishing/checklist.ts';

export interface PartRange {
  from: number;
  to: number;
}

/** Every part of the text that looks like that place, in reading order; of a text only the words that make it one, if the place knows them. */
export function findParts(editor: Editor, { isHere, words }: PlaceInText, deadLinks: readonly string[]): PartRange[] {
  const found: PartRange[] = [];
  editor.state.doc.descendants((node, at) => {
    if (!isHere(partOf(node), deadLinks)) return;
    const matches = words && node.text ? [...node.text.matchAll(new RegExp(words, 'g'))] : [];
    if (matches.length > 0) found.push(...matches.map(({ index, 0: said }) => ({ from: at + index, to: at + index + said.length })));
    else found.push({ from: at, to: at + node.nodeSize });
  });
  return found;
}

/** Selects that part, as it would be after a click on it. */
export function focusPart(editor: Editor, { from, to }: PartRange): void {
  const chain = editor.chain().focus(undefined, { scrollIntoView: false });
  const { doc } = editor.state;
  const $from = doc.resolve(from);
  const node = doc.nodeAt(from);
  // The words of a footnote are written in its slip: its number stands for them.
  if ($from.parent.type.name === 'footnote') chain.setNodeSelection($from.before());
  else if (node && !node.isText && NodeSelection.isSelectable(node)) chain.setNodeSelection(from);
  else chain.setTextSelection(node?.isText ? { from, to } : from);
  chain.scrollIntoView().run();
}

const partOf = (node: Node): PartOfText => ({
  type: node.type.name,
  attrs: node.attrs,
  text: node.text,
  marks: node.marks.map(({ type, attrs }) => ({ type: type.name, attrs })),
});
