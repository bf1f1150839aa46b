import type { Metadata } from 'next';
import { WebhooksView } from '#components/desk/webhooks/webhooks-view.tsx';
import { now } from '#newsroom/site/clock.ts';
import { getWebhooksPage } from '#newsroom/webhooks/desk-webhook-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { inRoom } from '../room.tsx';

export const metadata: Metadata = { title: desk.site.places.webhooks };

export default function WebhooksPage() {
  return inRoom('webhooks', async () => <WebhooksView page={await getWebhooksPage(now())} />);
}
