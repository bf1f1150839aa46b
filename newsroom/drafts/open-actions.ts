/** What an open tab asks: who else is here, whether there is a newer version, and that version. */
import { z } from 'zod';
import { missing } from '#newsroom/acting/act.ts';
import { defineAction } from '#newsroom/acting/action.ts';
import { findDraftFor } from '#newsroom/drafts/editable-draft.ts';
import { arrive, leave, listOthers } from '#newsroom/drafts/presence.ts';
import { findWorkRoom } from '#newsroom/drafts/work-room-queries.ts';

const presence = defineAction({
  may: 'draft.read',
  input: z.strictObject({
    draft: z.uuid(),
    /** Which tab says so: an id of its own. */
    tab: z.uuid(),
    doing: z.enum(['writing', 'reading', 'left']),
    hidden: z.boolean(),
  }),
  async run({ draft: draftId, tab, doing, hidden }, { actor, at }) {
    const draft = findDraftFor(draftId, actor);
    if (!draft) return missing('draft');
    if (doing === 'left') leave(tab);
    else arrive(tab, { draftId, personId: actor.id, name: actor.name, doing, hidden }, at);
    return { ok: true as const, others: listOthers(draftId, actor.id, at), version: draft.version, moves: draft.moves };
  },
});

const openDraft = defineAction({
  may: 'draft.read',
  input: z.strictObject({ draft: z.uuid() }),
  async run({ draft }, { actor }) {
    const view = await findWorkRoom(draft, actor);
    return view ? { ok: true as const, view } : missing('draft');
  },
});

export const OPEN_ACTIONS = { presence, 'open-draft': openDraft } as const;
