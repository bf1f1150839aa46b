/** What the Versions of a piece are asked: which there are, what one says, to have one back. */
import { z } from 'zod';
import { namesOfPeople } from '#newsroom/accounts/names.ts';
import { missing } from '#newsroom/acting/act.ts';
import { actOf, defineAction } from '#newsroom/acting/action.ts';
import { findDraftFor } from '#newsroom/drafts/editable-draft.ts';
import { findRevisionDocument, listRevisions, restore } from '#newsroom/drafts/restore.ts';
import { listSubmissions } from '#newsroom/publishing/review.ts';

const list = defineAction({
  may: 'draft.read',
  input: z.strictObject({ draft: z.uuid() }),
  async run({ draft: id }, { actor }) {
    const draft = findDraftFor(id, actor);
    if (!draft) return missing('draft');
    const rows = listRevisions(id);
    const submissions = listSubmissions(id);
    const names = namesOfPeople([...rows, ...submissions].map((row) => row.by));
    const said = ({ at, by }: { at: Date; by: string }) => ({ at: at.toISOString(), by: names.get(by) ?? by });
    // Of what was there when the piece was sent, the newest is what was sent.
    const sentAs = (when: Date) => rows.find(({ at, reason }) => reason !== 'refused' && at <= when)?.id;
    const versions = rows.map(({ at, by, ...row }) => ({
      ...row,
      ...said({ at, by }),
      sent: submissions.filter((one) => sentAs(one.at) === row.id).map(said),
      isPublic: row.id === draft.publicRevisionId,
    }));
    return { ok: true as const, versions };
  },
});

const read = defineAction({
  may: 'draft.read',
  input: z.strictObject({ draft: z.uuid(), revision: z.uuid() }),
  async run({ draft, revision }, { actor }) {
    const document = findDraftFor(draft, actor) && findRevisionDocument(draft, revision);
    return document ? { ok: true as const, document } : missing('version');
  },
});

const restoreRevision = defineAction({
  may: 'draft.write',
  input: z.strictObject({ draft: z.uuid(), revision: z.uuid(), base: z.int().positive(), saveId: z.uuid() }),
  async run({ draft: draftId, revision: revisionId, base, saveId }, context) {
    if (!findDraftFor(draftId, context.actor, 'draft.write')) return missing('draft');
    return restore({ draftId, revisionId, base, saveId }, actOf(context));
  },
});

export const REVISION_ACTIONS = { 'list-revisions': list, 'read-revision': read, 'restore-revision': restoreRevision } as const;
