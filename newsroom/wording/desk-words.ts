/** Everything the desk says, in English: one catalogue, composed of a file for each area. */
import { controls } from '#newsroom/wording/desk/controls.ts';
import { frame } from '#newsroom/wording/desk/frame.ts';

export const desk = { controls, frame } as const;
