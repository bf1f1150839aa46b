/** At the end of each gallery a word that adds pictures to it. It hangs below the pictures, where it takes no room from what readers get. */
import { Extension } from '@tiptap/core';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorDesk } from './editor-desk.ts';
import { addToGallery } from './menus/insert.ts';
import { element, OF_THE_DESK } from './views/element.ts';

export const galleryEnd = (desk: EditorDesk) =>
  Extension.create({
    name: 'galleryEnd',
    addProseMirrorPlugins() {
      const { editor } = this;
      const word = (positionOf: () => number | undefined) => {
        // The block's own menu has it for whoever goes by keys.
        const button = element('button', { type: 'button', class: 'word', tabindex: '-1', ...OF_THE_DESK }, editorWords.block.addPictures);
        button.addEventListener('click', () => {
          const end = positionOf();
          if (end === undefined) return;
          const from = editor.state.doc.resolve(end).before();
          editor.view.dispatch(editor.state.tr.setSelection(NodeSelection.create(editor.state.doc, from)));
          void addToGallery(editor, desk);
        });
        return element('p', { class: 'gallery-end', contenteditable: 'false' }, button);
      };
      return [
        new Plugin({
          props: {
            decorations({ doc }) {
              if (!editor.isEditable) return null;
              const ends: Decoration[] = [];
              doc.forEach((node, at) => {
                if (node.type.name !== 'gallery') return;
                const end = at + node.nodeSize - 1;
                ends.push(
                  Decoration.widget(end, (_, position) => word(position), {
                    key: 'gallery-end',
                    side: 1,
                    stopEvent: () => true,
                    ignoreSelection: true,
                  }),
                );
              });
              return DecorationSet.create(doc, ends);
            },
          },
        }),
      ];
    },
  });
