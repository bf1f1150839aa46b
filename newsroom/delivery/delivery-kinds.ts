/** Every kind of delivery there is. */
import type { AnyDeliveryKind } from '#newsroom/delivery/delivery-kind.ts';
import { indexNow, indexNowSection } from '#newsroom/delivery/index-now.ts';
import { webSub } from '#newsroom/delivery/web-sub.ts';
import { webhook } from '#newsroom/webhooks/webhook.ts';

export const DELIVERY_KINDS: readonly AnyDeliveryKind[] = [indexNow, indexNowSection, webSub, webhook];
