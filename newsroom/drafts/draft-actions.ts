/** What a writer's browser asks for: saves. */
import { z } from 'zod';
import { actOf, defineAction } from '#newsroom/acting/action.ts';
import { DOCUMENT_LIMITS } from '#newsroom/drafts/document.ts';
import { canWrite } from '#newsroom/drafts/editable-draft.ts';
import { write } from '#newsroom/drafts/write.ts';

const saveDraft = defineAction({
  may: 'draft.write',
  bytes: DOCUMENT_LIMITS.bytes + 64 * 1024,
  input: z.strictObject({ id: z.uuid(), base: z.int().nonnegative(), saveId: z.uuid(), document: z.unknown() }),
  async run(input, context) {
    const refusal = canWrite(input.id, context.actor);
    return refusal ?? write({ ...input, document: input.document }, actOf(context));
  },
});

export const DRAFT_ACTIONS = { 'save-draft': saveDraft } as const;
