/** What the toolbars offer for words: one list for the floating and the fixed one. */
import type { Editor } from '@tiptap/core';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import type { EditorDesk } from '../editor-desk.ts';
import { insertFootnote } from './insert.ts';

const words = editorWords.format;

export interface Format {
  name: string;
  /** What the button shows, when its name is not its word. */
  letter?: 'B' | 'I';
  /** `shown` in the toolbar; `more` under its last word. */
  where: 'shown' | 'more';
  /** On a phone it stands after what one hand needs first. */
  later?: boolean;
  /** A hairline before it. */
  apart?: boolean;
  keys?: string;
  isOn?: (editor: Editor) => boolean;
  run: (editor: Editor, desk: EditorDesk) => void;
}

const mark = (name: string, mark: string, rest: Partial<Format> = {}): Format => ({
  name,
  where: 'more',
  isOn: (editor) => editor.isActive(mark),
  run: (editor) => void editor.chain().focus().toggleMark(mark).run(),
  ...rest,
});

const heading = (name: string, level: 2 | 3 | 4, where: Format['where']): Format => ({
  name,
  where,
  keys: `Ctrl Alt ${level}`,
  isOn: (editor) => editor.isActive('heading', { level }),
  run: (editor) => void editor.chain().focus().toggleNode('heading', 'paragraph', { level }).run(),
});

export const FORMATS: Format[] = [
  mark(words.bold, 'bold', { letter: 'B', where: 'shown', keys: 'Ctrl B' }),
  mark(words.italic, 'italic', { letter: 'I', where: 'shown', keys: 'Ctrl I' }),
  { name: words.link, where: 'shown', keys: 'Ctrl K', isOn: (editor) => editor.isActive('link'), run: (_, desk) => desk.ask('link') },
  { ...heading(words.heading, 2, 'shown'), apart: true },
  {
    name: words.quote,
    where: 'shown',
    later: true,
    isOn: (editor) => editor.isActive('blockquote'),
    run: (editor) => void editor.chain().focus().toggleWrap('blockquote').run(),
  },
  { name: words.footnote, where: 'shown', later: true, apart: true, run: (editor, desk) => insertFootnote(editor, desk) },
  heading(editorWords.blocks.heading3, 3, 'more'),
  heading(editorWords.blocks.heading4, 4, 'more'),
  {
    name: words.bullets,
    where: 'more',
    keys: 'Ctrl Shift 8',
    isOn: (editor) => editor.isActive('bulletList'),
    run: (editor) => void editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: words.numbers,
    where: 'more',
    keys: 'Ctrl Shift 7',
    isOn: (editor) => editor.isActive('orderedList'),
    run: (editor) => void editor.chain().focus().toggleOrderedList().run(),
  },
  mark(words.code, 'code', { apart: true, keys: 'Ctrl E' }),
  mark(words.superscript, 'superscript', { keys: 'Ctrl .' }),
  mark(words.subscript, 'subscript', { keys: 'Ctrl ,' }),
  { name: words.clear, where: 'more', run: (editor) => void editor.chain().focus().unsetAllMarks().run() },
];
