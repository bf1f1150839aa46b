/** Preview links of a piece, made and taken back by whoever may write it. */
import { z } from 'zod';
import { missing } from '#newsroom/acting/act.ts';
import { actOf, defineAction } from '#newsroom/acting/action.ts';
import { findDraftFor } from '#newsroom/drafts/editable-draft.ts';
import { PREVIEW_DAYS } from '#newsroom/previews/preview-life.ts';
import { listPreviewLinks, makePreviewLink, revokePreviewLink } from '#newsroom/previews/preview-links.ts';

const makeLink = defineAction({
  may: 'preview.share',
  input: z.strictObject({ draft: z.uuid(), days: z.literal(PREVIEW_DAYS) }),
  async run({ draft, days }, context) {
    if (!findDraftFor(draft, context.actor, 'preview.share')) return missing('draft');
    return makePreviewLink(draft, { days }, actOf(context));
  },
});

const listLinks = defineAction({
  may: 'preview.share',
  input: z.strictObject({ draft: z.uuid() }),
  async run({ draft }, { actor, at }) {
    if (!findDraftFor(draft, actor, 'preview.share')) return missing('draft');
    return { ok: true as const, links: listPreviewLinks(draft, at) };
  },
});

const revokeLink = defineAction({
  may: 'preview.share',
  input: z.strictObject({ draft: z.uuid(), link: z.uuid() }),
  async run({ draft, link }, context) {
    if (!findDraftFor(draft, context.actor, 'preview.share')) return missing('draft');
    return revokePreviewLink(link, draft, actOf(context));
  },
});

export const PREVIEW_ACTIONS = { 'make-preview-link': makeLink, 'list-preview-links': listLinks, 'revoke-preview-link': revokeLink } as const;
