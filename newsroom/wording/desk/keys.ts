import { textKeys } from '#newsroom/wording/desk/editor.ts';

/** The keys of the desk, for its help sheet: what is pressed and what it does. */
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
      ['G, then S', 'Site'],
      ['N', 'New article'],
      ['Ctrl Alt P', 'Preview of the open piece'],
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
    name: 'In an article',
    keys: [
      ['Ctrl S', 'Keep this version'],
      ['Ctrl Enter', 'Publish…, or send for review'],
      ['F2', 'Show and hide the panel'],
      ['F6', 'From bar to text to panel'],
      ['F8, Shift F8', 'To what stops it: the next, the one before'],
    ],
  },
  textKeys,
];

export const keys = {
  title: 'Keys',
  single: 'Single keys work in this browser',
  explained: 'They never do anything while you write.',
  groups,
} as const;
