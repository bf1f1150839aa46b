/** Something that has a page got another address. */
export const ADDRESS_KIND = 'address.changed';
/** What receivers can be told of. The names are theirs to build upon: they never change. */
export const WEBHOOK_KINDS = ['article.published', 'article.updated', 'article.corrected', 'article.withdrawn', ADDRESS_KIND] as const;
export type WebhookKind = (typeof WEBHOOK_KINDS)[number];
/** Sent when somebody at the desk asks for it. */
export const TEST_KIND = 'webhook.test';

export const WEBHOOK_LIMITS = { receivers: 20, address: 500, tries: 20 } as const;
