/** What is told to other servers when something public changes, and how one kind of telling is described. */
import type { z } from 'zod';
import type { Write } from '#db/commit.ts';
import type { OutboundRequest } from '#newsroom/delivery/outbound.ts';
import type { CountKey } from '#newsroom/publishing/compose-article.ts';
import type { Language } from '#newsroom/site/language.ts';
import type { Site } from '#newsroom/site/site-queries.ts';

/** An article became public, changed or went. */
export interface PublicChange {
  did: 'publish' | 'update' | 'correct' | 'reinstate' | 'withdraw';
  articleId: string;
  at: Date;
  /** What readers had; undefined when they had nothing. */
  before: PublicPlace | undefined;
  /** What they have now; undefined after a withdrawal. */
  after: PublicPlace | undefined;
}

export interface PublicPlace {
  language: string;
  /** As it is stored: with its language. */
  path: string;
  /** The lists that it is in. */
  countKeys: CountKey[];
}

/** What has a page of its own, and in a feed its list; a page has none. */
export const RENAMED = ['section', 'type', 'group', 'column', 'topic', 'author', 'page'] as const;

/** Something else than an article has another address: a section took all its articles along, a merged topic became another. */
export interface AddressChange {
  of: (typeof RENAMED)[number];
  id: string;
  /** What became it by a merger. */
  formerId?: string | undefined;
  /** Slugs. */
  from: string;
  to: string;
  /** In which it may have pages. */
  languages: readonly Language[];
  at: Date;
}

export interface Waiting<Payload> {
  /** The same at every try, and no other delivery's. */
  id: string;
  payload: Payload;
}

export interface DeliveryContext {
  site: Site;
  /** The whole address of a path of this site. */
  whole(path: string): string;
  at: Date;
}

/** What became of a try; of what nobody wants any more, that it was `dropped`. */
export interface Noted {
  outcome: 'sent' | 'again' | 'given-up' | 'dropped';
  /** What it answered; null when no answer came. */
  status: number | null;
  reason: string;
  /** The beginning of the answer's body. */
  answer: string;
  /** How long the answer took, or its absence. */
  tookMs: number;
  attempts: number;
  at: Date;
}

/** How often a delivery is tried: for about a day. */
export const USUAL_ATTEMPTS = 8;

export interface Announcement<Payload> {
  receiver: string;
  payload: Payload;
}

/** One kind of delivery. `Payload` is stored with the job: small, and enough to make the request later. */
export interface DeliveryKind<Payload> {
  /** Stored with each job, and the label in the log and in the metrics: it never changes. */
  name: string;
  payload: z.ZodType<Payload>;
  /** At most so many that wait for one receiver go in one request. */
  together: number;
  /** How often a delivery is tried, when that is not as usual: 10 is for four days. */
  attempts?: number;
  /**
   * What is to be sent of a change, and to whom: an address, or the id of somebody who has one. Asked in the command, which
   * stores it in its own commit; nothing where this kind is off.
   */
  announce(change: PublicChange): Announcement<Payload>[];
  /** The same of a change of addresses, which is told as one whatever lies below. */
  announceMove?(change: AddressChange): Announcement<Payload>[];
  /** The same of other terms of the whole site. */
  announceTerms?(at: Date): Announcement<Payload>[];
  /** The request, as things are when it is sent; undefined when nobody wants it any more. Asked anew at every try. */
  compose(receiver: string, waiting: Waiting<Payload>[], context: DeliveryContext): OutboundRequest | undefined;
  /** Whether a status that is no success ends a delivery; by itself any does that says that the receiver will not take it. */
  ends?(status: number): boolean;
  /** What is to be remembered of a try, or of many that are given up at once; stored together with what follows from it. */
  note?(receiver: string, waiting: Waiting<Payload>[], noted: Noted): Write[];
  /** Called when that is stored, for what is to be done about it beside the queue. */
  noted?(receiver: string, at: Date): void;
}

/** Hides what a kind's payloads look like, so that all kinds stand in one list. */
export interface AnyDeliveryKind
  extends Pick<DeliveryKind<unknown>, 'name' | 'together' | 'attempts' | 'announce' | 'announceMove' | 'announceTerms' | 'ends' | 'noted'> {
  compose(receiver: string, waiting: Waiting<unknown>[], context: DeliveryContext): OutboundRequest | undefined;
  note(receiver: string, waiting: Waiting<unknown>[], noted: Noted): Write[];
}

export function deliveryKind<Payload>(kind: DeliveryKind<Payload>): AnyDeliveryKind {
  // What an earlier version stored otherwise is dropped.
  const understood = (waiting: Waiting<unknown>[]) =>
    waiting.flatMap(({ id, payload }) => {
      const parsed = kind.payload.safeParse(payload);
      return parsed.success ? [{ id, payload: parsed.data }] : [];
    });
  return {
    ...kind,
    compose(receiver, waiting, context) {
      const known = understood(waiting);
      return known.length > 0 ? kind.compose(receiver, known, context) : undefined;
    },
    note: (receiver, waiting, noted) => kind.note?.(receiver, understood(waiting), noted) ?? [],
  };
}
