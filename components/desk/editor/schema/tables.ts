/** Tables of plain cells: one row, one column each, since readers' pages and screen readers lose their way in merged ones. */
import type { Attribute } from '@tiptap/core';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { BLOCK_ATTRIBUTES } from '#newsroom/articles/body.ts';
import { checkedAttributes } from './checked-attribute.ts';

/** What ProseMirror's tables reckon with and a body does not store. */
const fixed = (value: 1 | null): Attribute => ({
  default: value,
  rendered: false,
  parseHTML: () => value,
  validate: (other: unknown) => {
    if (other !== value) throw new RangeError('Cells are not merged.');
  },
});

const alignmentOf = (element: HTMLElement) => {
  const said = element.dataset.align ?? (element.style.textAlign || element.getAttribute('align'));
  return said === 'right' || said === 'end' ? 'end' : 'start';
};

const cell = {
  content: 'paragraph+',
  addAttributes: () => ({
    ...checkedAttributes(BLOCK_ATTRIBUTES.cell, { align: { html: 'data-align', fallback: 'start', read: alignmentOf } }),
    colspan: fixed(1),
    rowspan: fixed(1),
    colwidth: fixed(null),
  }),
};

export const Cell = TableCell.extend(cell);
export const HeaderCell = TableHeader.extend(cell);
export const Row = TableRow.extend({ content: '(tableCell | tableHeader)+' });

export const DataTable = Table.extend({
  addAttributes: () =>
    checkedAttributes(BLOCK_ATTRIBUTES.table, {
      caption: {
        html: 'data-caption',
        fallback: '',
        read: (element) => element.dataset.caption ?? element.querySelector(':scope > caption')?.textContent?.trim() ?? '',
      },
    }),
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
  // TipTap's own view is for columns that can be drawn wider.
  addNodeView: () => null,
}).configure({ allowTableNodeSelection: true });
