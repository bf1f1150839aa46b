import { asc, desc, eq } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { webhooks, webhookTries } from '#db/schema/desk/webhooks.ts';
import { WEBHOOK_KINDS, type WebhookKind } from '#newsroom/webhooks/webhook-kinds.ts';
import type { WebhookLine } from '#newsroom/webhooks/webhook-line.ts';

/** All receivers with their last tries, newest first. The secret is not among what is read. */
export async function listWebhooks(): Promise<WebhookLine[]> {
  const { id, address, kinds, isOn, createdAt } = webhooks;
  const rows = contentWriter().select({ id, address, kinds, isOn }).from(webhooks).orderBy(asc(createdAt), asc(id)).all();
  const isKind = (kind: string): kind is WebhookKind => (WEBHOOK_KINDS as readonly string[]).includes(kind);
  return rows.map((row) => ({ ...row, kinds: row.kinds.filter(isKind), tries: listTries(row.id) }));
}

function listTries(webhookId: string): WebhookLine['tries'] {
  const { id, at, kind, outcome, said, attempt } = webhookTries;
  return contentWriter()
    .select({ id, at, kind, outcome, said, attempt })
    .from(webhookTries)
    .where(eq(webhookTries.webhookId, webhookId))
    .orderBy(desc(at), desc(id))
    .all()
    .map((row) => ({ ...row, at: row.at.toISOString() }));
}
