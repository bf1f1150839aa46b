/** Everything the desk says, in English: one catalogue, composed of a file for each area. */
import { controls } from '#newsroom/wording/desk/controls.ts';
import { frame } from '#newsroom/wording/desk/frame.ts';
import { work } from '#newsroom/wording/desk/work.ts';

export const desk = { controls, frame, work } as const;
