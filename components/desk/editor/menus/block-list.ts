/** Every block that can be put into a text: what the slash and the plus offer. */
import type { Editor } from '@tiptap/core';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorDesk } from '../editor-desk.ts';
import { insertBlock, insertFootnote, insertGallery, insertPicture, insertTable } from './insert.ts';

const { blocks: words } = editorWords;

export interface OfferedBlock {
  id: string;
  name: string;
  group: string;
  /** What else finds it; the first is shown at the end of its row. */
  aliases: string[];
  run: (editor: Editor, desk: EditorDesk) => void;
}

const turn = (type: string, attributes?: Record<string, unknown>) => (editor: Editor) => void editor.chain().focus().setNode(type, attributes).run();

const text = [
  { id: 'paragraph', name: words.paragraph, aliases: ['p', 'text'], run: turn('paragraph') },
  { id: 'heading2', name: words.heading2, aliases: ['h2', 'h', '##'], run: turn('heading', { level: 2 }) },
  { id: 'heading3', name: words.heading3, aliases: ['h3', '###'], run: turn('heading', { level: 3 }) },
  { id: 'heading4', name: words.heading4, aliases: ['h4', '####'], run: turn('heading', { level: 4 }) },
  {
    id: 'blockquote',
    name: words.blockquote,
    aliases: ['quote', '>'],
    run: (editor: Editor) => void editor.chain().focus().toggleWrap('blockquote').run(),
  },
  { id: 'pullQuote', name: words.pullQuote, aliases: ['pull'], run: turn('pullQuote') },
  {
    id: 'bulletList',
    name: words.bulletList,
    aliases: ['ul', 'list', '-'],
    run: (editor: Editor) => void editor.chain().focus().toggleBulletList().run(),
  },
  {
    id: 'orderedList',
    name: words.orderedList,
    aliases: ['ol', '1.'],
    run: (editor: Editor) => void editor.chain().focus().toggleOrderedList().run(),
  },
  { id: 'codeBlock', name: words.codeBlock, aliases: ['code', '```'], run: turn('codeBlock') },
];
const pictures = [
  { id: 'picture', name: words.picture, aliases: ['img', 'photo'], run: (editor: Editor, desk: EditorDesk) => void insertPicture(editor, desk) },
  { id: 'gallery', name: words.gallery, aliases: ['photos'], run: (editor: Editor, desk: EditorDesk) => void insertGallery(editor, desk) },
];
const facts = [
  { id: 'table', name: words.table, aliases: ['grid'], run: insertTable },
  {
    id: 'factBox',
    name: words.factBox,
    aliases: ['box'],
    run: (editor: Editor) => insertBlock(editor, { type: 'factBox', content: [{ type: 'paragraph' }] }),
  },
  {
    id: 'horizontalRule',
    name: words.horizontalRule,
    aliases: ['hr', '---'],
    run: (editor: Editor) => void editor.chain().focus().setHorizontalRule().run(),
  },
];
const beside = [
  { id: 'footnote', name: words.footnote, aliases: ['fn'], run: insertFootnote },
  { id: 'readWith', name: words.readWith, aliases: ['related', 'article'], run: (_: Editor, desk: EditorDesk) => desk.ask('readWith') },
  { id: 'embed', name: words.embed, aliases: ['embed', 'youtube'], run: (_: Editor, desk: EditorDesk) => desk.ask('embed') },
];

const grouped = (group: string, blocks: Omit<OfferedBlock, 'group'>[]): OfferedBlock[] => blocks.map((block) => ({ ...block, group }));

export const OFFERED_BLOCKS: OfferedBlock[] = [
  ...grouped(words.groups.text, text),
  ...grouped(words.groups.pictures, pictures),
  ...grouped(words.groups.facts, facts),
  ...grouped(words.groups.beside, beside),
];

/** The blocks that a query finds: those whose alias it is first, then those whose name or alias it begins. */
export function blocksFor(query: string): OfferedBlock[] {
  const asked = query.toLowerCase();
  if (!asked) return OFFERED_BLOCKS;
  const begins = (block: OfferedBlock) =>
    block.name
      .toLowerCase()
      .split(' ')
      .some((word) => word.startsWith(asked)) || block.aliases.some((alias) => alias.startsWith(asked));
  const isIt = (block: OfferedBlock) => block.aliases.includes(asked);
  return [...OFFERED_BLOCKS.filter(isIt), ...OFFERED_BLOCKS.filter((block) => begins(block) && !isIt(block))];
}
