import type { WebhookKind } from '#newsroom/webhooks/webhook-kinds.ts';

const KINDS: Record<WebhookKind, string> = {
  'article.published': 'publications',
  'article.updated': 'changes of what is public',
  'article.corrected': 'corrections',
  'article.withdrawn': 'withdrawals',
  'address.changed': 'renamed sections, topics and other pages',
};
const TRIED: Record<string, string> = {
  'article.published': 'Publication',
  'article.updated': 'Change',
  'article.corrected': 'Correction',
  'article.withdrawn': 'Withdrawal',
  'address.changed': 'Other address',
  'webhook.test': 'Test',
};
const OUTCOMES = { sent: 'arrived', again: 'failed, is tried again', 'given-up': 'given up' };

/** Words of the room in which receivers of webhooks are kept. */
export const webhooks = {
  none: 'Nobody is told yet.',
  add: 'Add a receiver',
  address: 'Address',
  addressOf: (address: string) => `Receiver ${address}`,
  kinds: 'It is told of',
  kind: KINDS,
  toldOf: (kinds: readonly WebhookKind[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(kinds.map((kind) => KINDS[kind])),
  isOn: 'Send to it',
  isOff: 'nothing: sending is turned off',
  save: 'Save',
  saved: 'Saved.',
  test: 'Send a test',
  tested: 'A test is on its way: what came of it stands below in a moment.',
  look: 'Look again',
  renew: 'New secret',
  remove: 'Remove',
  removeTitle: (address: string) => `Remove ${address}?`,
  removeExplained: 'It is told of nothing more, and what still waits for it is dropped.',
  renewTitle: 'Make a new secret?',
  renewExplained: 'What is sent from now on is signed by it. Whoever checks with the former refuses it.',
  keep: 'Keep it',
  removed: 'It is removed.',
  secret: (address: string) => `The secret for ${address}`,
  secretOnce: 'It is shown this once. Give it to whoever keeps that server.',
  copySecret: 'Copy the secret',
  tries: 'Last tries',
  noTries: 'Nothing was sent yet.',
  tried: (kind: string, outcome: keyof typeof OUTCOMES): string => `${TRIED[kind] ?? kind}: ${OUTCOMES[outcome]}`,
  attempt: (number: number) => (number === 1 ? '' : `try ${number}`),
};
