/**
 * The words of a footnote in an editor of their own, whose steps are steps of the text: one history, one document. As
 * ProseMirror's footnote example does it.
 */
import { toggleMark } from '@tiptap/pm/commands';
import { redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import type { Node } from '@tiptap/pm/model';
import { EditorState, type Transaction } from '@tiptap/pm/state';
import { StepMap } from '@tiptap/pm/transform';
import { EditorView } from '@tiptap/pm/view';

interface Options {
  outer: EditorView;
  /** Where the footnote stands in the text, at this moment. */
  position: () => number;
  label: string;
  lang: string;
  dir: string;
  onLeave: () => void;
}

/** Steps that came from the text are not sent back to it. */
const FROM_TEXT = 'fromText';

export interface FootnoteEditor {
  /** The footnote may have changed in the text: by undo. */
  follow(node: Node): void;
  destroy(): void;
}

export function openFootnoteEditor(place: HTMLElement, node: Node, { outer, position, label, lang, dir, onLeave }: Options): FootnoteEditor {
  const { marks } = node.type.schema;
  const leave = () => {
    onLeave();
    return true;
  };
  const toggle = (name: string) => (marks[name] ? { command: toggleMark(marks[name]) } : undefined)?.command ?? (() => false);
  const view = new EditorView(place, {
    attributes: { role: 'textbox', 'aria-label': label, 'aria-multiline': 'false', class: 'footnote-words', lang, dir, spellcheck: 'true' },
    state: EditorState.create({
      doc: node,
      plugins: [
        keymap({
          'Mod-z': () => undo(outer.state, outer.dispatch),
          'Mod-y': () => redo(outer.state, outer.dispatch),
          'Mod-Shift-z': () => redo(outer.state, outer.dispatch),
          'Mod-b': toggle('bold'),
          'Mod-i': toggle('italic'),
          Enter: leave,
          Escape: leave,
        }),
      ],
    }),
    dispatchTransaction(transaction: Transaction) {
      const { state, transactions } = view.state.applyTransaction(transaction);
      view.updateState(state);
      if (transaction.getMeta(FROM_TEXT)) return;
      const { tr } = outer.state;
      const offset = StepMap.offset(position() + 1);
      for (const { steps } of transactions)
        for (const step of steps) {
          const mapped = step.map(offset);
          if (mapped) tr.step(mapped);
        }
      if (tr.docChanged) outer.dispatch(tr);
    },
  });
  view.focus();

  return {
    follow(next) {
      const { state } = view;
      const start = next.content.findDiffStart(state.doc.content);
      const ends = next.content.findDiffEnd(state.doc.content as never);
      if (start === null || !ends) return;
      const overlap = start - Math.min(ends.a, ends.b);
      const grown = Math.max(0, overlap);
      view.dispatch(state.tr.replace(start, ends.b + grown, next.slice(start, ends.a + grown)).setMeta(FROM_TEXT, true));
    },
    destroy: () => view.destroy(),
  };
}
