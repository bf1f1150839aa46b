import type { Language } from '#newsroom/site/language.ts';
import type { WebhookKind } from '#newsroom/webhooks/webhook-kinds.ts';

/** A receiver as the desk shows it. Times are ISO 8601. */
export interface WebhookLine {
  id: string;
  version: number;
  address: string;
  kinds: WebhookKind[];
  languages: Language[];
  /** Ids. */
  sections: string[];
  isOn: boolean;
  /** When it was turned off, and why; null while it is on, and where that was not noted. */
  off: { since: string; because: 'desk' | 'gone' | 'failing' } | null;
  /** The first failure after the last delivery that arrived, tests left out; null when that is none. */
  failingSince: string | null;
  /** Until when a former secret signs as well; null when none does. */
  formerUntil: string | null;
  /** How many deliveries wait for it, tried or not. */
  waiting: number;
  /** What failed and still waits, and the oldest of it; null when all of what was published arrived. */
  notArrived: { count: number; first: Pick<DeliveryLine, 'kind' | 'path'> } | null;
  /** How many of all that are remembered, tests left out. */
  givenUp: number;
  /** The last ones, newest first. */
  deliveries: DeliveryLine[];
}

export interface DeliveryLine {
  id: string;
  kind: string;
  /** Of what it tells, or the slug that was another; empty for a test. */
  path: string;
  /** `waits`: it is tried again. `dropped`: it was not true any more, or nobody wanted it. */
  standing: 'sent' | 'waits' | 'given-up' | 'dropped';
  /** Of the last try. */
  at: string;
  /** When it is tried next, while it waits; not after `at` while it is being tried. */
  nextAt: string | null;
  tries: { at: string; said: string; answer: string; ms: number }[];
}

/** What the page of receivers shows. */
export interface WebhooksPage {
  lines: WebhookLine[];
  languages: Language[];
  sections: { id: string; name: string }[];
}

/** A receiver that the desk's first page tells of. */
export interface WebhookTrouble {
  id: string;
  host: string;
  isOff: boolean;
  since: string;
}
