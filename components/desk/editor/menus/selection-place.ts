/** Where things of the text lie in the window. */
import type { Editor } from '@tiptap/core';
import { CellSelection } from '@tiptap/pm/tables';

/** The lines of the selection, from the top of the first to the bottom of the last. */
export function selectionRect({ view, state }: Editor): DOMRect {
  if (state.selection instanceof CellSelection) return around([...view.dom.querySelectorAll('.selectedCell')]);
  const { from, to } = state.selection;
  const start = view.coordsAtPos(from);
  const end = view.coordsAtPos(to, -1);
  const isOneLine = Math.abs(start.top - end.top) < 2;
  const left = isOneLine ? Math.min(start.left, end.left) : Math.min(start.left, end.left, view.dom.getBoundingClientRect().left);
  const right = isOneLine ? Math.max(start.right, end.right) : Math.max(start.right, end.right);
  return new DOMRect(left, start.top, right - left, end.bottom - start.top);
}

function around(elements: Element[]): DOMRect {
  const rects = elements.map((one) => one.getBoundingClientRect());
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  return new DOMRect(left, top, Math.max(...rects.map((rect) => rect.right)) - left, Math.max(...rects.map((rect) => rect.bottom)) - top);
}
