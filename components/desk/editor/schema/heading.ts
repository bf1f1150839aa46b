import { Node, textblockTypeInputRule } from '@tiptap/core';
import { BLOCK_ATTRIBUTES } from '#newsroom/articles/body.ts';
import { checkedAttributes } from './checked-attribute.ts';

export type HeadingLevel = 2 | 3 | 4;
export const HEADING_LEVELS: HeadingLevel[] = [2, 3, 4];

/** The level of our own for one of HTML's: the headline has level 1, and below 4 nothing is set apart. */
const levelOf = (tag: string): number => Math.min(4, Math.max(2, Number(tag.at(1))));

/** A heading within the text. */
export const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () =>
    checkedAttributes(BLOCK_ATTRIBUTES.heading, { level: { html: 'data-level', fallback: 2, read: ({ tagName }) => levelOf(tagName) } }),
  parseHTML: () => ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag })),
  renderHTML: ({ node }) => [`h${node.attrs.level}`, 0],
  addKeyboardShortcuts() {
    const toggle = (level: HeadingLevel) => () => this.editor.commands.toggleNode(this.name, 'paragraph', { level });
    return Object.fromEntries(HEADING_LEVELS.map((level) => [`Mod-Alt-${level}`, toggle(level)]));
  },
  addInputRules() {
    return [
      textblockTypeInputRule({ find: /^(#{1,4})\s$/, type: this.type, getAttributes: ([, hashes = '']) => ({ level: Math.max(2, hashes.length) }) }),
    ];
  },
});
