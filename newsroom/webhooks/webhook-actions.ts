import { z } from 'zod';
import { actOf, defineAction } from '#newsroom/acting/action.ts';
import {
  addWebhook,
  askedWebhookSchema,
  changeWebhook,
  endFormerSecrets,
  removeWebhook,
  renewWebhookSecret,
  testWebhook,
} from '#newsroom/webhooks/keep-webhooks.ts';
import { againSchema, sendAgain, sendGivenUpAgain, tellSince } from '#newsroom/webhooks/send-again.ts';

const one = z.strictObject({ id: z.uuid() });
/** As it was when somebody looked at it. */
const begun = one.extend({ version: z.int().positive() });
const may = 'settings.edit';

export const WEBHOOK_ACTIONS = {
  'add-webhook': defineAction({ may, input: askedWebhookSchema, run: (fields, context) => addWebhook(fields, actOf(context)) }),
  'change-webhook': defineAction({
    may,
    input: askedWebhookSchema.extend(begun.shape),
    run: (fields, context) => changeWebhook(fields, actOf(context)),
  }),
  'renew-webhook-secret': defineAction({
    may,
    input: begun.extend({ leaked: z.boolean() }),
    run: (asked, context) => renewWebhookSecret(asked, actOf(context)),
  }),
  'end-former-webhook-secrets': defineAction({ may, input: begun, run: (asked, context) => endFormerSecrets(asked, actOf(context)) }),
  'remove-webhook': defineAction({ may, input: begun, run: (asked, context) => removeWebhook(asked, actOf(context)) }),
  'test-webhook': defineAction({ may, input: one, run: ({ id }, context) => testWebhook(id, actOf(context)) }),
  'send-webhook-again': defineAction({
    may,
    input: one.extend({ delivery: z.uuid() }),
    run: (asked, context) => sendAgain(asked, actOf(context)),
  }),
  'send-webhook-given-up-again': defineAction({ may, input: one, run: (asked, context) => sendGivenUpAgain(asked, actOf(context)) }),
  'tell-webhook-since': defineAction({ may, input: againSchema, run: (asked, context) => tellSince(asked, actOf(context)) }),
} as const;
