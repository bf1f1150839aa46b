/** What can be done with a block as a whole: moved past its neighbour, doubled, removed, left. */

import type { Node, ResolvedPos } from '@tiptap/pm/model';
import type { Command, EditorState } from '@tiptap/pm/state';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';

/** A block that stands in the root or, within a list, an entry. */
export interface PlacedBlock {
  node: Node;
  from: number;
  to: number;
}

/** The block of the document that the selection stands in. */
export function blockAt({ selection, doc }: EditorState): PlacedBlock | undefined {
  const index = selection.$from.index(0);
  const node = doc.maybeChild(index);
  if (!node) return undefined;
  const from = selection.$from.posAtIndex(index, 0);
  return { node, from, to: from + node.nodeSize };
}

/** How deep what moves lies: the innermost entry of a list, or a block of the document. */
function movingDepth($pos: ResolvedPos, selection: Selection): number {
  if (selection instanceof NodeSelection) return $pos.depth + 1;
  for (let depth = $pos.depth; depth > 0; depth--) if ($pos.node(depth).type.name === 'listItem') return depth;
  return 1;
}

/** Moves the block past its neighbour. The neighbour is what is moved, so that selection and fields keep their place in the block. */
export const moveBlock =
  (direction: 'up' | 'down'): Command =>
  ({ selection, doc, tr }, dispatch) => {
    const { $from, $to } = selection;
    const depth = movingDepth($from, selection);
    if ($to.depth < depth - 1 || (!$from.sameParent($to) && $to.depth < depth)) return false;
    const outer = depth - 1;
    const parent = $from.node(outer);
    const first = $from.index(outer);
    const last = selection instanceof NodeSelection ? first : $to.index(outer);
    const neighbour = parent.maybeChild(direction === 'up' ? first - 1 : last + 1);
    if (!neighbour) return false;
    const from = $from.posAtIndex(first, outer);
    const to = $from.posAtIndex(last + 1, outer);
    if (!dispatch) return true;
    if (direction === 'up') tr.insert(to, neighbour).delete(from - neighbour.nodeSize, from);
    else tr.delete(to, to + neighbour.nodeSize).insert(from, neighbour);
    const shift = direction === 'up' ? -neighbour.nodeSize : neighbour.nodeSize;
    tr.setSelection(
      selection instanceof NodeSelection
        ? NodeSelection.create(tr.doc, selection.from + shift)
        : TextSelection.between(tr.doc.resolve(selection.anchor + shift), tr.doc.resolve(selection.head + shift)),
    );
    dispatch(tr.scrollIntoView());
    return doc !== tr.doc;
  };

export const duplicateBlock: Command = (state, dispatch) => {
  const block = blockAt(state);
  if (block) dispatch?.(state.tr.insert(block.to, block.node));
  return block !== undefined;
};

export const removeBlock: Command = (state, dispatch) => {
  const block = blockAt(state);
  if (!block) return false;
  const transaction = state.tr.delete(block.from, block.to);
  dispatch?.(transaction.setSelection(Selection.near(transaction.doc.resolve(Math.min(block.from, transaction.doc.content.size)))).scrollIntoView());
  return true;
};

/** Selects the block that the text selection stands in. */
export const selectBlock: Command = (state, dispatch) => {
  const block = blockAt(state);
  if (!block || state.selection instanceof NodeSelection) return false;
  dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, block.from)));
  return true;
};
