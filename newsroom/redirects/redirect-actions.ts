import { z } from 'zod';
import { actOf, defineAction } from '#newsroom/acting/action.ts';
import { bringRedirects } from '#newsroom/redirects/bring-redirects.ts';
import { exportLeaf } from '#newsroom/redirects/desk-redirect-queries.ts';
import { addRedirect, removeWritten } from '#newsroom/redirects/keep-redirects.ts';
import { BRING_LIMITS } from '#newsroom/redirects/redirect-list.ts';

const may = 'settings.edit';
/** Longer than any that is stored; what is wrong with it is said by the rules. */
const WRITTEN_LIMIT = 8_000;
const address = z.string().max(WRITTEN_LIMIT);

export const REDIRECT_ACTIONS = {
  'add-redirect': defineAction({
    may,
    input: z.strictObject({ from: address, to: address }),
    run: (written, context) => addRedirect(written, actOf(context)),
  }),
  'remove-redirect': defineAction({
    may,
    input: z.strictObject({ written: address }),
    run: ({ written }, context) => removeWritten(written, actOf(context)),
  }),
  'bring-redirects': defineAction({
    may,
    bytes: BRING_LIMITS.bytes,
    input: z.strictObject({ text: z.string().max(BRING_LIMITS.characters, 'It is longer than two million characters. Give it in parts.') }),
    run: ({ text }, context) => bringRedirects(text, actOf(context)),
  }),
  'export-redirects': defineAction({
    may,
    input: z.strictObject({ after: address }),
    run: async ({ after }) => ({ ok: true as const, ...exportLeaf(after) }),
  }),
} as const;
