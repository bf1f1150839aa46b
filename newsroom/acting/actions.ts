/** Every action there is, by the name that its address has: POST /desk/do/<name>. A test tries each with each role. */
import { DRAFT_ACTIONS } from '#newsroom/drafts/draft-actions.ts';
import { LINKABLE_ACTIONS } from '#newsroom/drafts/linkable-actions.ts';
import { PICTURE_ACTIONS } from '#newsroom/media/picture-actions.ts';

export const ACTIONS = { ...DRAFT_ACTIONS, ...LINKABLE_ACTIONS, ...PICTURE_ACTIONS } as const;

export type Actions = typeof ACTIONS;
