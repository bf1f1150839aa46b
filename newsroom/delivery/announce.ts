/** Stores what other servers are to be told of a change, in the commit that makes it: neither is ever there without the other. */
import type { Write } from '#db/commit.ts';
import type { AddressChange, PublicChange } from '#newsroom/delivery/delivery-kind.ts';
import { DELIVERY_KINDS } from '#newsroom/delivery/delivery-kinds.ts';
import { deliveryWrite } from '#newsroom/delivery/delivery-write.ts';

/** What is told of an article. */
export function announcementWrites(change: PublicChange): Write[] {
  return DELIVERY_KINDS.flatMap((kind) => kind.announce(change).map((told) => deliveryWrite(kind.name, told, change.at)));
}

/** What is told of other addresses. */
export function moveAnnouncementWrites(change: AddressChange): Write[] {
  return DELIVERY_KINDS.flatMap((kind) => (kind.announceMove?.(change) ?? []).map((told) => deliveryWrite(kind.name, told, change.at)));
}

/** That others may do, or get, something else than before with everything that is published. */
export function termsAnnouncementWrites(at: Date): Write[] {
  return DELIVERY_KINDS.flatMap((kind) => (kind.announceTerms?.(at) ?? []).map((told) => deliveryWrite(kind.name, told, at)));
}
