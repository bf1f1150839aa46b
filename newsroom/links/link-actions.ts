/** What the desk asks before something goes, and that it wants all links looked through. It changes nothing that anybody wrote. */
import { z } from 'zod';
import { defineAction } from '#newsroom/acting/action.ts';
import { askForLinkCheck } from '#newsroom/links/asked-check.ts';
import { listLinkingTo } from '#newsroom/links/linked-addresses.ts';

const findLinking = defineAction({
  may: 'article.withdraw',
  input: z.strictObject({ id: z.uuid() }),
  async run({ id }) {
    return { ok: true as const, linking: listLinkingTo(id) };
  },
});

const checkLinks = defineAction({
  may: 'site.edit',
  input: z.strictObject({}),
  async run() {
    askForLinkCheck();
    return { ok: true as const };
  },
});

export const LINK_ACTIONS = { 'find-linking': findLinking, 'check-links': checkLinks } as const;
