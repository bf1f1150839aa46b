import { z } from 'zod';
import { actOf, defineAction } from '#newsroom/acting/action.ts';
import { addRedirect, removeWritten } from '#newsroom/redirects/keep-redirects.ts';

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
} as const;
