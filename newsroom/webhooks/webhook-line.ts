import type { WebhookKind } from '#newsroom/webhooks/webhook-kinds.ts';

/** A receiver as the desk shows it. */
export interface WebhookLine {
  id: string;
  address: string;
  kinds: WebhookKind[];
  isOn: boolean;
  tries: { id: string; at: string; kind: string; outcome: 'sent' | 'again' | 'given-up'; said: string; attempt: number }[];
}
