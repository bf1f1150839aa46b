import { z } from 'zod';
import { actOf, defineAction } from '#newsroom/acting/action.ts';
import { addWebhook, changeWebhook, removeWebhook, renewWebhookSecret, testWebhook, webhookSchema } from '#newsroom/webhooks/keep-webhooks.ts';

const one = z.strictObject({ id: z.uuid() });

export const WEBHOOK_ACTIONS = {
  'add-webhook': defineAction({ may: 'settings.edit', input: webhookSchema, run: (fields, context) => addWebhook(fields, actOf(context)) }),
  'change-webhook': defineAction({
    may: 'settings.edit',
    input: webhookSchema.extend({ id: z.uuid() }),
    run: (fields, context) => changeWebhook(fields, actOf(context)),
  }),
  'renew-webhook-secret': defineAction({ may: 'settings.edit', input: one, run: ({ id }, context) => renewWebhookSecret(id, actOf(context)) }),
  'remove-webhook': defineAction({ may: 'settings.edit', input: one, run: ({ id }, context) => removeWebhook(id, actOf(context)) }),
  'test-webhook': defineAction({ may: 'settings.edit', input: one, run: ({ id }, context) => testWebhook(id, actOf(context)) }),
} as const;
