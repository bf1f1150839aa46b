/** What a writer's browser asks for: saves. */
import { z } from 'zod';
import { namesOfPeople } from '#newsroom/accounts/names.ts';
import { conflict, type Refusal } from '#newsroom/acting/act.ts';
import { type ActionContext, actOf, defineAction } from '#newsroom/acting/action.ts';
import { DOCUMENT_LIMITS, type DraftDocument, documentSchema, parseDocument } from '#newsroom/drafts/document.ts';
import { canWrite } from '#newsroom/drafts/editable-draft.ts';
import { embargoRefused } from '#newsroom/drafts/field-rules.ts';
import { refuseGuarded } from '#newsroom/drafts/guarded-fields.ts';
import { write } from '#newsroom/drafts/write.ts';
import { readDraft } from '#newsroom/publishing/draft-row.ts';

/** What a save is told that comes too late: what somebody else stored meanwhile. */
export type SaveConflict = Refusal & { theirs: { version: number; document: DraftDocument; by: string; at: string } };
type SaveResult = { ok: true; version: number; at: string } | (Refusal & { theirs?: undefined }) | SaveConflict;

const saveDraft = defineAction({
  may: 'draft.write',
  bytes: DOCUMENT_LIMITS.bytes + 64 * 1024,
  input: z.strictObject({
    id: z.uuid(),
    base: z.int().nonnegative(),
    saveId: z.uuid(),
    /** Who wrote it, as far as the page knows: after a change of session these words must not become somebody else's. */
    person: z.string(),
    document: z.unknown(),
    /** Keeps this version under Versions for good. */
    keep: z.boolean().default(false),
  }),
  async run({ person, keep, ...input }, context): Promise<SaveResult> {
    if (person !== context.actor.id)
      return { ok: false, reason: 'signed-out', message: 'Somebody else is signed in here now. Sign in again; the text stays open.' };
    const refusal = canWrite(input.id, context.actor) ?? fieldRefused(input.id, input.document, context);
    if (refusal) return { ...refusal, theirs: undefined };
    const stored = readDraft(input.id);
    const parsed = parseDocument(input.document);
    const guarded = parsed.ok && (stored?.version ?? 0) === input.base ? refuseGuarded(stored, parsed.document, context.actor) : undefined;
    if (guarded) return { ...guarded, theirs: undefined };
    const result = await write({ ...input, document: input.document, reason: keep ? 'kept' : 'autosave' }, actOf(context));
    if (result.ok) return { ...result, at: context.at.toISOString() };
    return result.reason === 'conflict' ? theirsOf(input.id) : { ...result, theirs: undefined };
  },
});

function theirsOf(id: string): SaveConflict | (Refusal & { theirs?: undefined }) {
  const stored = readDraft(id);
  if (!stored) return { ...conflict, theirs: undefined };
  const { version, savedAt, savedBy } = stored;
  const by = namesOfPeople([savedBy]).get(savedBy) ?? savedBy;
  return { ...conflict, theirs: { version, document: documentSchema.parse(stored.document), by, at: savedAt.toISOString() } };
}

function fieldRefused(id: string, document: unknown, { actor, at }: ActionContext): Refusal | undefined {
  const stored = readDraft(id);
  return stored && embargoRefused(documentSchema.parse(stored.document), document, actor, at);
}

export const DRAFT_ACTIONS = { 'save-draft': saveDraft } as const;
