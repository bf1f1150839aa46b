/** Numbers the footnotes, and sets their words beside the block that names them, where readers will find them. */
import { Extension } from '@tiptap/core';
import { DOMSerializer, type Node } from '@tiptap/pm/model';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { EditorDesk } from './editor-desk.ts';
import { element } from './views/element.ts';

export const footnoteMargin = (desk: EditorDesk) =>
  Extension.create({
    name: 'footnoteMargin',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        state: {
          init: (_, { doc }) => decorate(doc, desk),
          apply: ({ docChanged }, set, _, { doc }) => (docChanged ? decorate(doc, desk) : set),
        },
        props: {
          decorations(state) {
            return this.getState(state);
          },
        },
      }),
    ],
  });

interface Named {
  note: Node;
  number: number;
}

function decorate(doc: Node, desk: EditorDesk): DecorationSet {
  const decorations: Decoration[] = [];
  let number = 0;
  doc.forEach((block, offset) => {
    const named: Named[] = [];
    block.descendants((note, inside) => {
      if (note.type.name !== 'footnote') return true;
      named.push({ note, number: ++number });
      const from = offset + 1 + inside;
      decorations.push(Decoration.node(from, from + note.nodeSize, {}, { footnote: number }));
      return false;
    });
    if (named.length === 0) return;
    const key = JSON.stringify(named.map((one) => [one.number, one.note.toJSON()]));
    // Before what follows the block: the margin belongs to the block above.
    decorations.push(Decoration.widget(offset + block.nodeSize, (view) => margin(named, view, desk), { side: -1, key, ignoreSelection: true }));
  });
  return DecorationSet.create(doc, decorations);
}

function margin(named: Named[], view: EditorView, desk: EditorDesk): HTMLElement {
  const serializer = DOMSerializer.fromSchema(view.state.schema);
  const notes = named.map(({ note, number }) => {
    const words = element('span');
    words.append(serializer.serializeFragment(note.content));
    const line = element('p', {}, element('b', {}, String(number)), ' ', words, ' ', element('span', { class: 'back' }, desk.w.article.backToText));
    line.addEventListener('click', (event) => {
      event.preventDefault();
      open(view, number, desk);
    });
    return line;
  });
  return element('div', { class: 'hanging footnotes', contenteditable: 'false' }, ...notes);
}

/** Selects the footnote with that number and opens its slip. */
function open(view: EditorView, number: number, desk: EditorDesk): void {
  let seen = 0;
  view.state.doc.descendants((node, position) => {
    if (node.type.name !== 'footnote' || ++seen !== number) return;
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, position)));
    desk.ask('footnote');
  });
}
