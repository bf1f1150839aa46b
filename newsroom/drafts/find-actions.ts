/** What a finder of the desk asks: the command palette. It changes nothing. */
import { z } from 'zod';
import { defineAction } from '#newsroom/acting/action.ts';
import { findPieces } from '#newsroom/drafts/desk-draft-queries.ts';
import { SEARCH_LIMITS } from '#newsroom/search/question.ts';

const find = defineAction({
  may: 'desk.use',
  input: z.strictObject({ question: z.string().max(SEARCH_LIMITS.question * 4) }),
  async run({ question }, { actor, at }) {
    return { ok: true as const, pieces: await findPieces(question, actor, at) };
  },
});

export const FIND_ACTIONS = { find } as const;
