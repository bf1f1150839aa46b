/**
 * How a block with lines of its own stands in the editor: in the very markup that readers get, so that their styles
 * draw it, with each line written in place.
 */
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Selection } from '@tiptap/pm/state';
import type { Decoration, EditorView, NodeViewConstructor } from '@tiptap/pm/view';
import { type LineField, lineField } from './line-field.ts';

export interface DrawnBlock {
  dom: HTMLElement;
  /** Where ProseMirror puts the block's own text. */
  contentDOM?: HTMLElement;
  /** Draws the node as it is now; called at once, and whenever it changed. */
  draw(node: Node, decorations: readonly Decoration[]): void;
  destroy?(): void;
}

/** What a block can do with itself. */
export interface BlockSite {
  view: EditorView;
  node(): Node;
  position(): number;
  /** A field bound to one of the block's attributes. */
  field(name: string, label: string): LineField;
  set(name: string, value: unknown): void;
  /** Draws again, for news that did not come with the document. */
  redraw(): void;
  /** Selects the block whole. */
  select(): void;
}

/** Steps under one number are undone together: what somebody writes in a field at one go. Text that is composed counts up from 0. */
let lastSession = -1;

export function blockView(make: (site: BlockSite) => DrawnBlock): NodeViewConstructor {
  return (first, view, getPos, decorations) => {
    let node = first;
    let current = decorations;
    const fields: { name: string; field: LineField }[] = [];
    const position = () => getPos() ?? 0;

    const change = (name: string, value: unknown, session?: number) => {
      if (node.attrs[name] === value || !accepts(node, name, value)) return;
      const transaction = view.state.tr.setNodeAttribute(position(), name, value);
      view.dispatch(session === undefined ? transaction : transaction.setMeta('composition', session));
    };
    const leave = (to: 'before' | 'after') => {
      const { tr, doc } = view.state;
      const place = doc.resolve(to === 'after' ? position() + node.nodeSize : position());
      const selection =
        to === 'after' ? Selection.near(place, 1) : Selection.near(drawn.contentDOM ? doc.resolve(position() + node.nodeSize - 1) : place, -1);
      view.dispatch(tr.setSelection(selection).scrollIntoView());
      view.focus();
    };
    const select = () => {
      view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, position())));
      view.focus();
    };

    const site: BlockSite = {
      view,
      node: () => node,
      position,
      select,
      set: (name, value) => change(name, value),
      redraw: () => draw(),
      field(name, label) {
        let session = --lastSession;
        const field = lineField({
          label,
          isReadOnly: () => !view.editable,
          onInput: (value) => change(name, value, session),
          onLeave: leave,
          onEscape: select,
        });
        field.dom.addEventListener('focus', () => (session = --lastSession));
        fields.push({ name, field });
        return field;
      },
    };
    const drawn = make(site);
    const draw = () => {
      for (const { name, field } of fields) field.show(String(node.attrs[name]));
      drawn.draw(node, current);
    };
    draw();

    const isOwn = (target: globalThis.Node | null) => !drawn.contentDOM?.contains(target);
    return {
      dom: drawn.dom,
      ...(drawn.contentDOM && { contentDOM: drawn.contentDOM }),
      update(next, nextDecorations) {
        if (next.type !== node.type) return false;
        node = next;
        current = nextDecorations;
        draw();
        return true;
      },
      // What happens in a field or on a word is none of the text's business.
      stopEvent: ({ target }) => target instanceof Element && target.closest('textarea, input, select, button, .chosen-place') !== null,
      ignoreMutation: ({ type, target }) => type !== 'selection' && isOwn(target),
      destroy: drawn.destroy,
    };
  };
}

/** Whether the body's schema allows that value; a field that is being emptied may hold one that it does not. */
function accepts({ type, attrs, content }: Node, name: string, value: unknown): boolean {
  try {
    type.create({ ...attrs, [name]: value }, content).check();
    return true;
  } catch {
    return false;
  }
}

/** Lets the first field of a block be written, if it has one. */
export function focusField(dom: globalThis.Node | null): boolean {
  const field = dom instanceof Element ? dom.querySelector<HTMLTextAreaElement>('.line-field') : null;
  field?.focus();
  return field !== null;
}
