/** The keys of the desk, for its help sheet: what is pressed and what it does. */
import { editorWords } from '#newsroom/wording/desk/editor.ts';

const text = editorWords.keys;

interface KeyGroup {
  name: string;
  keys: readonly (readonly [pressed: string, does: string])[];
}

const groups: readonly KeyGroup[] = [
  {
    name: 'Everywhere',
    keys: [
      ['Ctrl K', 'Find or go to'],
      ['Ctrl /', 'These keys'],
      ['G, then T', 'Today'],
      ['G, then A', 'Articles'],
      ['G, then I', 'Pictures'],
      ['N', 'New article'],
      ['Esc', 'Close what is open; the focus returns'],
    ],
  },
  {
    name: 'In a list',
    keys: [
      ['J or ↓', 'Next row'],
      ['K or ↑', 'Row before'],
      ['Enter', 'Open'],
      ['X', 'Choose the row'],
      ['/', 'Find in the list'],
    ],
  },
  {
    name: text.title,
    keys: [
      ['Ctrl B', text.bold],
      ['Ctrl I', text.italic],
      ['Ctrl K', text.link],
      ['Ctrl Alt 2, 3, 4', text.headings],
      ['Ctrl Shift 7', text.numbers],
      ['Ctrl Shift 8', text.bullets],
      ['/', text.blocks],
      ['Alt ↑ ↓', text.move],
      ['Esc', text.select],
      ['Tab', text.fields],
      ['Shift Enter', text.lineBreak],
      ['Ctrl F', text.find],
      ['Alt F10', text.toolbar],
      ['Ctrl Z', text.undo],
      ['Ctrl Shift Z', text.redo],
      ['## > - 1. --- ``` ** _', text.markdown],
    ],
  },
];

export const keys = {
  title: 'Keys',
  single: 'Single keys work in this browser',
  explained: 'They never do anything while you write.',
  groups,
} as const;
