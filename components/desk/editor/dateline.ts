import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { EditorDesk } from './editor-desk.ts';
import { element } from './views/element.ts';

/** Shows the place of filing before the first paragraph, as readers will find it. It is a field of the draft, not of its text. */
export const datelineBefore = (desk: EditorDesk) =>
  Extension.create({
    name: 'dateline',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations({ doc }) {
            const { dateline } = desk;
            let place: number | undefined;
            doc.forEach((block, offset) => {
              if (block.type.name === 'paragraph') place ??= offset + 1;
            });
            if (!dateline || place === undefined) return null;
            const draw = () => element('span', { contenteditable: 'false' }, element('span', { class: 'place' }, dateline), ' ');
            return DecorationSet.create(doc, [Decoration.widget(place, draw, { side: -1, key: `dateline ${dateline}` })]);
          },
        },
      }),
    ],
  });
