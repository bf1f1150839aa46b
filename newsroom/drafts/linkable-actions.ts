/** What the editor asks while a link is made. It changes nothing. */
import { z } from 'zod';
import { defineAction } from '#newsroom/acting/action.ts';
import { findLinkable, nameLinkable } from '#newsroom/drafts/linkable.ts';
import { SEARCH_LIMITS } from '#newsroom/search/question.ts';

/** As many as a text may reasonably name. */
const NAMED_AT_ONCE = 100;

const findArticles = defineAction({
  may: 'desk.use',
  input: z.strictObject({ question: z.string().max(SEARCH_LIMITS.question * 4) }),
  async run({ question }, { actor }) {
    return { ok: true as const, articles: findLinkable(question, actor) };
  },
});

const nameArticles = defineAction({
  may: 'desk.use',
  input: z.strictObject({ ids: z.array(z.uuid()).max(NAMED_AT_ONCE) }),
  async run({ ids }, { actor }) {
    return { ok: true as const, articles: nameLinkable(ids, actor) };
  },
});

export const LINKABLE_ACTIONS = { 'find-articles': findArticles, 'name-articles': nameArticles } as const;
