/** Editors decide whose piece a draft is. */
import { z } from 'zod';
import { missing } from '#newsroom/acting/act.ts';
import { actOf, defineAction } from '#newsroom/acting/action.ts';
import { findDraftFor } from '#newsroom/drafts/editable-draft.ts';
import { addToDraft, findPeople, removeFromDraft, SHARE_LIMITS } from '#newsroom/drafts/share.ts';

const input = z.strictObject({ draft: z.uuid(), person: z.string().min(1).max(64) });

export const SHARE_ACTIONS = {
  'find-people': defineAction({
    may: 'draft.share',
    input: z.strictObject({ text: z.string().max(SHARE_LIMITS.typed) }),
    run: async ({ text }) => ({ ok: true as const, people: findPeople(text) }),
  }),
  'add-to-draft': defineAction({
    may: 'draft.share',
    input,
    run: async ({ draft, person }, context) =>
      findDraftFor(draft, context.actor, 'draft.share') ? addToDraft(draft, person, actOf(context)) : missing('draft'),
  }),
  'remove-from-draft': defineAction({
    may: 'draft.share',
    input,
    run: async ({ draft, person }, context) =>
      findDraftFor(draft, context.actor, 'draft.share') ? removeFromDraft(draft, person, actOf(context)) : missing('draft'),
  }),
} as const;
