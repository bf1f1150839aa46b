/** What these deliveries are called in the queue. */
export const WEBHOOK = 'webhook';
/** Something that has a page got another address. */
export const ADDRESS_KIND = 'address.changed';
/** What others may do with the newsroom's work, or get of it, became something else. */
export const TERMS_KIND = 'terms.changed';
/** What receivers can be told of. The names are theirs to build upon: they never change. */
export const WEBHOOK_KINDS = ['article.published', 'article.updated', 'article.corrected', 'article.withdrawn', ADDRESS_KIND, TERMS_KIND] as const;
export type WebhookKind = (typeof WEBHOOK_KINDS)[number];
/** Sent when somebody at the desk asks for it. */
export const TEST_KIND = 'webhook.test';

const HOUR_MS = 3_600_000;

export const WEBHOOK_LIMITS = {
  receivers: 20,
  address: 500,
  sections: 50,
  /** Deliveries that are remembered of each, and shown. */
  deliveries: 200,
  shown: 20,
  /** How much of what a receiver answered is kept, in characters. */
  answer: 300,
  /** How long a former secret signs beside the new one, and how many may. */
  formerMs: 24 * HOUR_MS,
  formerSecrets: 3,
  /** One whose every delivery failed for so long is turned off; before, after so long, the desk's first page says so. */
  failingMs: 5 * 24 * HOUR_MS,
  saidMs: HOUR_MS,
  /** How many changes can be told again at once. */
  again: 1_000,
} as const;

/** From how long ago on a receiver can be told again what changed, in hours. */
export const AGAIN_HOURS = [1, 6, 24, 72, 168, 720] as const;
