/** What the menu of a block offers: for any block, for tables, for galleries. */
import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import { TextSelection } from '@tiptap/pm/state';
import { addColumnAfter, addColumnBefore, addRowAfter, addRowBefore, deleteColumn, deleteRow, setCellAttr, toggleHeader } from '@tiptap/pm/tables';
import type { MenuEntry } from '#components/desk/controls/menu.tsx';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import { blockAt, duplicateBlock, moveBlock, removeBlock } from '../block-moves.ts';
import type { EditorDesk } from '../editor-desk.ts';
import { addToGallery } from './insert.ts';

const { block: words, blocks, table: tableWords } = editorWords;

type Entry = Pick<MenuEntry, 'name' | 'keys' | 'apart'> & { onSelect: () => void };

/** The entries for the block of the selection. `caret` is where the caret stood before the block was selected. */
export function blockEntries(editor: Editor, desk: EditorDesk): Entry[] {
  const block = blockAt(editor.state);
  if (!block) return [];
  const run = (command: Command) => () => {
    command(editor.state, editor.view.dispatch, editor.view);
    editor.view.focus();
  };
  const { type } = block.node;
  return [
    { name: words.up, keys: 'Alt ↑', onSelect: run(moveBlock('up')) },
    { name: words.down, keys: 'Alt ↓', onSelect: run(moveBlock('down')) },
    { name: words.duplicate, onSelect: run(duplicateBlock) },
    ...(type.isTextblock && !type.spec.code ? turnings(editor, type.name, Number(block.node.attrs.level)) : []),
    ...(type.name === 'gallery' ? [{ name: words.addPictures, apart: true, onSelect: () => void addToGallery(editor, desk) }] : []),
    ...(type.name === 'table' ? tableEntries(editor, block.from) : []),
    { name: words.remove, apart: true, onSelect: run(removeBlock) },
  ];
}

function turnings(editor: Editor, current: string, level: number): Entry[] {
  const into = (name: string, type: string, attributes?: { level: number }) => ({
    name,
    isCurrent: type === current && (!attributes || attributes.level === level),
    onSelect: () => void inside(editor).setNode(type, attributes).run(),
  });
  const turned = [
    into(blocks.paragraph, 'paragraph'),
    into(blocks.heading2, 'heading', { level: 2 }),
    into(blocks.heading3, 'heading', { level: 3 }),
    into(blocks.heading4, 'heading', { level: 4 }),
    into(blocks.pullQuote, 'pullQuote'),
    { name: blocks.blockquote, isCurrent: false, onSelect: () => void inside(editor).setNode('paragraph').wrapIn('blockquote').run() },
  ].filter(({ isCurrent }) => !isCurrent);
  return turned.map(({ name, onSelect }, index) => ({ name: `${words.turnInto} ${name.toLowerCase()}`, apart: index === 0, onSelect }));
}

/** The caret in the block, where it was selected whole. */
function inside(editor: Editor) {
  const { from } = blockAt(editor.state) ?? { from: 0 };
  return editor
    .chain()
    .focus()
    .setTextSelection(from + 1);
}

/** Commands for the cell that the caret stood in; when the whole table is selected, for its first. */
function tableEntries(editor: Editor, table: number): Entry[] {
  const inCell = (command: Command) => () => {
    const { state, view } = editor;
    if (state.selection.$from.depth === 0) view.dispatch(state.tr.setSelection(TextSelection.near(state.doc.resolve(table + 3))));
    command(editor.state, view.dispatch);
    view.focus();
  };
  return [
    { name: tableWords.rowAbove, apart: true, onSelect: inCell(addRowBefore) },
    { name: tableWords.rowBelow, onSelect: inCell(addRowAfter) },
    { name: tableWords.removeRow, onSelect: inCell(deleteRow) },
    { name: tableWords.columnBefore, apart: true, onSelect: inCell(addColumnBefore) },
    { name: tableWords.columnAfter, onSelect: inCell(addColumnAfter) },
    { name: tableWords.removeColumn, onSelect: inCell(deleteColumn) },
    { name: tableWords.headRow, apart: true, onSelect: inCell(toggleHeader('row')) },
    { name: tableWords.headColumn, onSelect: inCell(toggleHeader('column')) },
    { name: tableWords.alignEnd, onSelect: inCell(setCellAttr('align', 'end')) },
    { name: tableWords.alignStart, onSelect: inCell(setCellAttr('align', 'start')) },
  ];
}
