import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection } from '@tiptap/pm/state';
import type { PartOfText } from '#newsroom/publishing/checklist.ts';

/** Selects the first part of the text that is like this, as it would be after a click on it; false when there is none. */
export function focusPart(editor: Editor, isHere: (part: PartOfText) => boolean): boolean {
  let found: { at: number; node: Node } | undefined;
  editor.state.doc.descendants((node, at) => {
    if (!found && isHere(partOf(node))) found = { at, node };
    return !found;
  });
  if (!found) return false;
  const { at, node } = found;
  const chain = editor.chain().focus(undefined, { scrollIntoView: false });
  if (node.isText) chain.setTextSelection({ from: at, to: at + node.nodeSize });
  else if (NodeSelection.isSelectable(node)) chain.setNodeSelection(at);
  else chain.setTextSelection(at);
  return chain.scrollIntoView().run();
}

const partOf = (node: Node): PartOfText => ({
  type: node.type.name,
  attrs: node.attrs,
  text: node.text,
  marks: node.marks.map(({ type, attrs }) => ({ type: type.name, attrs })),
});
