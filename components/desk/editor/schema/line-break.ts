import { Node } from '@tiptap/core';

/** A line break inside a paragraph: Shift-Enter. Ctrl-Enter is left to the work room, which publishes by it. */
export const LineBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return { 'Shift-Enter': ({ editor }) => editor.commands.insertContent({ type: this.name }) };
  },
});
