/** Everything the desk says, in English: one catalogue, composed of a file for each area. */
import { controls } from '#newsroom/wording/desk/controls.ts';
import { frame } from '#newsroom/wording/desk/frame.ts';
import { keys } from '#newsroom/wording/desk/keys.ts';
import { lists } from '#newsroom/wording/desk/lists.ts';
import { palette } from '#newsroom/wording/desk/palette.ts';
import { pictures } from '#newsroom/wording/desk/pictures.ts';
import { work } from '#newsroom/wording/desk/work.ts';

export const desk = {
  controls,
  frame,
  keys,
  lists,
  palette,
  pictures,
  work,
} as const;
