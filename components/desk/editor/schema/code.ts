/** Code: a few characters within a line, and a block of lines. */
import { Mark, markInputRule, Node, textblockTypeInputRule } from '@tiptap/core';
import { BLOCK_ATTRIBUTES } from '#newsroom/articles/body.ts';
import { checkedAttributes } from './checked-attribute.ts';

/** Unlike TipTap's, it may stand with other marks: readers' pages set code in bold and in links. */
export const Code = Mark.create({
  name: 'code',
  code: true,
  exitable: true,
  parseHTML: () => [{ tag: 'code' }, { tag: 'kbd' }, { tag: 'samp' }],
  renderHTML: () => ['code', 0],
  addKeyboardShortcuts() {
    return { 'Mod-e': ({ editor }) => editor.commands.toggleMark(this.name) };
  },
  addInputRules() {
    return [markInputRule({ find: /(?:^|[^`])(`([^`]+)`)$/, type: this.type })];
  },
});

const BLANK_END = /\n\n$/;

export const CodeBlock = Node.create({
  name: 'codeBlock',
  group: 'block',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  addAttributes: () =>
    checkedAttributes(BLOCK_ATTRIBUTES.codeBlock, {
      language: {
        html: 'data-language',
        fallback: '',
        read: (element) => element.dataset.language ?? /\blanguage-([a-z0-9+#-]+)/.exec(element.firstElementChild?.className ?? '')?.[1] ?? null,
      },
    }),
  parseHTML: () => [{ tag: 'pre', preserveWhitespace: 'full' }],
  renderHTML: ({ HTMLAttributes }) => ['pre', HTMLAttributes, ['code', 0]],
  addInputRules() {
    return [textblockTypeInputRule({ find: /^```([a-z0-9+#-]{0,30})[\s\n]$/, type: this.type, getAttributes: ([, language]) => ({ language }) })];
  },
  addKeyboardShortcuts() {
    return {
      // Two empty lines at its end leave it, as elsewhere one does: here an empty line is code.
      Enter: ({ editor }) => {
        const { $from, empty } = editor.state.selection;
        if (!empty || $from.parent.type !== this.type || $from.parentOffset < $from.parent.content.size) return false;
        if (!BLANK_END.test($from.parent.textContent)) return false;
        return editor
          .chain()
          .command(({ tr }) => Boolean(tr.delete($from.pos - 2, $from.pos)))
          .exitCode()
          .run();
      },
      ArrowDown: ({ editor }) => {
        const { $from, empty } = editor.state.selection;
        const isAtEnd = empty && $from.parent.type === this.type && $from.pos === editor.state.doc.content.size - 1;
        return isAtEnd && editor.commands.exitCode();
      },
    };
  },
});
