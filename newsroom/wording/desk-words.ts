/** Everything the desk says, in English: one catalogue, composed of a file for each area. */
import { accounts } from '#newsroom/wording/desk/accounts.ts';
import { controls } from '#newsroom/wording/desk/controls.ts';
import { editorWords as editor } from '#newsroom/wording/desk/editor.ts';
import { frame } from '#newsroom/wording/desk/frame.ts';
import { pictures } from '#newsroom/wording/desk/pictures.ts';
import { work } from '#newsroom/wording/desk/work.ts';

export const desk = {
  accounts,
  controls,
  editor,
  frame,
  pictures,
  work,
} as const;
