/** Everything the editor is made of: the schema, how blocks are drawn, keys, paste. */
import type { AnyExtension } from '@tiptap/core';
import { FindAndReplace } from '@tiptap/extension-find-and-replace';
import { Placeholder, Selection } from '@tiptap/extensions';
import { editorWords } from '#newsroom/wording/desk/editor.ts';
import { BlockAtHand } from './block-at-hand.ts';
import { blockViews } from './block-views.ts';
import { CaretAtKey } from './caret-at-key.ts';
import { datelineBefore } from './dateline.ts';
import { EditingKeys } from './editing-keys.ts';
import type { EditorDesk } from './editor-desk.ts';
import { schemaExtensions } from './editor-schema.ts';
import { FocusAtOnce } from './focus-at-once.ts';
import { footnoteMargin } from './footnote-margin.ts';
import { galleryEnd } from './gallery-end.ts';
import { type SlashMenu, slashMenu } from './menus/slash-menu.ts';
import { paste } from './paste/paste.ts';
import { PendingPictures } from './pending-pictures.ts';

interface Parts {
  desk: EditorDesk;
  menu: SlashMenu;
  /** The caret leaves the text at its beginning. */
  onLeave: () => void;
}

export const editorExtensions = ({ desk, menu, onLeave }: Parts): AnyExtension[] => [
  ...schemaExtensions,
  blockViews(desk),
  footnoteMargin(desk),
  datelineBefore(desk),
  FocusAtOnce,
  CaretAtKey,
  EditingKeys.configure({ desk, onLeave }),
  slashMenu(menu, desk),
  ...paste(desk),
  PendingPictures,
  galleryEnd(desk),
  BlockAtHand,
  FindAndReplace.configure({ injectCSS: false, searchDebounceMs: 0 }),
  // What is selected stays to be seen while somebody writes in a slip.
  Selection.configure({ className: 'kept-selection' }),
  Placeholder.configure({ placeholder: ({ editor }) => (editor.isEmpty ? editorWords.placeholder : '') }),
];
