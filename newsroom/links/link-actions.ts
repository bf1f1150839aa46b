/** What the desk asks before something goes. It changes nothing. */
import { z } from 'zod';
import { defineAction } from '#newsroom/acting/action.ts';
import { listLinkingTo } from '#newsroom/links/linked-addresses.ts';

const findLinking = defineAction({
  may: 'article.withdraw',
  input: z.strictObject({ id: z.uuid() }),
  async run({ id }) {
    return { ok: true as const, linking: listLinkingTo(id) };
  },
});

export const LINK_ACTIONS = { 'find-linking': findLinking } as const;
