/** The keys of the text beyond TipTap's own. The desk’s help sheet shows them: `textKeys`. */
import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Command, EditorState } from '@tiptap/pm/state';
import { NodeSelection, Plugin, Selection, TextSelection } from '@tiptap/pm/state';
import { moveBlock, selectBlock } from './block-moves.ts';
import type { EditorDesk, Request } from './editor-desk.ts';
import { lineToCard } from './line-to-card.ts';
import { focusField } from './views/block-view.ts';

type DomAt = (position: number) => globalThis.Node | null;

interface Options {
  desk: EditorDesk;
  /** The caret would leave the text at its beginning. */
  onLeave: () => void;
}

export const EditingKeys = Extension.create<Options>({
  name: 'editingKeys',
  // Before TipTap's own, whose Enter and Backspace know nothing of these blocks.
  priority: 200,
  addKeyboardShortcuts() {
    const { editor } = this;
    const { desk, onLeave } = this.options;
    const run = (command: Command) => command(editor.state, editor.view.dispatch, editor.view);
    const domAt = (position: number) => editor.view.nodeDOM(position);
    const ask = (request: Request) => {
      desk.ask(request);
      return true;
    };
    const isLinkable = () => editor.state.selection instanceof TextSelection && (!editor.state.selection.empty || editor.isActive('link'));
    const leaveAtStart = () => {
      if (!isAtStart(editor.state)) return false;
      onLeave();
      return true;
    };
    return {
      'Mod-z': () => editor.commands.undoInputRule() || editor.commands.undo(),
      'Mod-k': () => isLinkable() && ask('link'),
      'Mod-f': () => ask('find'),
      'Alt-F10': () => ask('toolbar'),
      'Alt-Enter': () => run(lineToCard),
      'Shift-F10': () => editor.state.selection instanceof NodeSelection && ask('block'),
      'Alt-ArrowUp': () => run(moveBlock('up')) || true,
      'Alt-ArrowDown': () => run(moveBlock('down')) || true,
      Escape: () => run(selectBlock),
      Tab: () => !isInside(editor.state, 'table', 'listItem') && focusField(blockDom(editor.state, domAt)),
      Enter: () => openSelected(editor.state, { desk, domAt, run }) || run(leavePullQuote) || run(leaveBox),
      Backspace: () => run(undoBlock),
      ArrowUp: leaveAtStart,
    };
  },
  addProseMirrorPlugins: () => [apartInHistory],
});

/** What Markdown made is a step of its own: undo leaves the letters that were typed. */
const apartInHistory = new Plugin({
  filterTransaction(transaction, { plugins }) {
    if (plugins.some((plugin) => plugin.spec.isInputRules && transaction.getMeta(plugin))) closeHistory(transaction);
    return true;
  },
});

const isInside = ({ selection: { $from } }: EditorState, ...names: string[]): boolean =>
  Array.from({ length: $from.depth }, (_, level) => $from.node(level + 1)).some(({ type }) => names.includes(type.name));

const isAtStart = ({ selection, doc }: EditorState): boolean => selection.empty && selection.from === Selection.atStart(doc).from;

function blockDom({ selection }: EditorState, domAt: DomAt): globalThis.Node | null {
  if (selection instanceof NodeSelection) return domAt(selection.from);
  return selection.$from.depth > 0 ? domAt(selection.$from.before(1)) : null;
}

/** Enter on a selected block: its first field, its slip, or the text in it. */
function openSelected(state: EditorState, { desk, domAt, run }: { desk: EditorDesk; domAt: DomAt; run: (command: Command) => boolean }): boolean {
  const { selection } = state;
  if (!(selection instanceof NodeSelection)) return false;
  const { name } = selection.node.type;
  if (name === 'footnote') desk.ask('footnote');
  else if (name === 'picture') desk.ask('describe');
  else if (selection.node.isAtom && focusField(domAt(selection.from))) return true;
  else if (selection.node.isTextblock || selection.node.childCount > 0)
    return run(({ tr, doc }, dispatch) => {
      dispatch?.(tr.setSelection(Selection.near(doc.resolve(selection.from + 1))));
      return true;
    });
  else return false;
  return true;
}

/** A pull quote is one line: Enter goes on in a paragraph after it, with what stood behind the caret. */
const leavePullQuote: Command = ({ selection, schema, tr }, dispatch) => {
  const { $from, empty } = selection;
  const { paragraph } = schema.nodes;
  if (!empty || $from.parent.type.name !== 'pullQuote' || !paragraph) return false;
  dispatch?.(tr.split($from.pos, 1, [{ type: paragraph }]).scrollIntoView());
  return true;
};

/** Enter on the empty last line of a quotation or fact box leaves it; of a list in it, TipTap leaves the list first. */
const leaveBox: Command = ({ selection, tr, schema }, dispatch) => {
  const { $from, empty } = selection;
  if (!empty || $from.depth < 2 || $from.parent.type.name !== 'paragraph' || $from.parent.content.size > 0) return false;
  const box = $from.node(-1);
  if (!['blockquote', 'factBox'].includes(box.type.name) || box.childCount < 2 || $from.index(-1) < box.childCount - 1) return false;
  const { paragraph } = schema.nodes;
  if (!paragraph) return false;
  const after = $from.after(-1);
  tr.delete($from.before(), $from.after());
  const place = tr.mapping.map(after);
  tr.insert(place, paragraph.create()).setSelection(TextSelection.create(tr.doc, place + 1));
  dispatch?.(tr.scrollIntoView());
  return true;
};

const TO_PARAGRAPH = new Set(['heading', 'pullQuote', 'codeBlock']);

/** Backspace at the start of a block makes a paragraph of it, or takes it out of its box, before it joins anything. */
const undoBlock: Command = ({ selection, schema, tr, doc }, dispatch) => {
  const { $from, empty } = selection;
  const { paragraph } = schema.nodes;
  if (!empty || $from.parentOffset > 0 || $from.depth === 0 || !paragraph) return false;
  if (TO_PARAGRAPH.has($from.parent.type.name)) {
    dispatch?.(tr.clearIncompatible($from.before(), paragraph).setBlockType($from.pos, $from.pos, paragraph));
    return true;
  }
  const box = $from.depth > 1 ? $from.node(-1) : doc;
  if (!['blockquote', 'factBox'].includes(box.type.name) || $from.index(-1) > 0) return false;
  const range = $from.blockRange();
  if (!range) return false;
  dispatch?.(tr.lift(range, $from.depth - 2).scrollIntoView());
  return true;
};
