import type { Language } from '#newsroom/site/language.ts';
import type { AGAIN_HOURS, WebhookKind } from '#newsroom/webhooks/webhook-kinds.ts';
import { languageName } from '#newsroom/wording/desk/language-names.ts';
import { formatNumber, joinNames, plural } from '#newsroom/wording/numbers.ts';

const KINDS: Record<WebhookKind, string> = {
  'article.published': 'publications',
  'article.updated': 'changes of what is public',
  'article.corrected': 'corrections',
  'article.withdrawn': 'withdrawals',
  'address.changed': 'renamed sections, topics and other pages',
  'terms.changed': 'another licence, or other terms of the whole site',
};
const TOLD: Record<string, string> = {
  'article.published': 'Publication',
  'article.updated': 'Change',
  'article.corrected': 'Correction',
  'article.withdrawn': 'Withdrawal',
  'address.changed': 'Other address',
  'terms.changed': 'Other terms',
  'webhook.test': 'Test',
};
const HOURS: Record<(typeof AGAIN_HOURS)[number], string> = {
  1: 'the last hour',
  6: 'the last 6 hours',
  24: 'the last day',
  72: 'the last 3 days',
  168: 'the last week',
  720: 'the last 30 days',
};
const deliveries = (count: number) => plural('en', count, { one: '# delivery', other: '# deliveries' });
/** What a status usually means, for whoever has to tell the keeper of that server. */
const HINTS: Record<string, string> = {
  301: 'It leads elsewhere, and redirects are not followed: take the new address.',
  302: 'It leads elsewhere, and redirects are not followed: take the new address.',
  307: 'It leads elsewhere, and redirects are not followed: take the new address.',
  308: 'It leads elsewhere, and redirects are not followed: take the new address.',
  400: 'It does not understand the message.',
  401: 'It does not let the message in; often it checks with another secret.',
  403: 'It does not let the message in; often it checks with another secret, or a firewall stands before it.',
  404: 'Nothing is at this address there.',
  405: 'It takes no POST at this address.',
  410: 'It wants nothing more.',
  413: 'The message is too long for it.',
  429: 'It was asked too often.',
};

/** Words of the room in which receivers of webhooks are kept. */
export const webhooks = {
  none: 'Nobody is told yet.',
  noneFills: 'Add the address of a partner’s server: it hears of whatever changes from then on.',
  add: 'Add a receiver',
  address: 'Address',
  addressOf: (address: string) => `Receiver ${address}`,
  twice: 'Another one at this address',
  twiceNote: 'Each sends its own messages, signed with its own secret: what both are told of comes twice.',
  kinds: 'It is told of',
  kind: KINDS,
  told: 'It is told of',
  toldOf: (kinds: readonly WebhookKind[]): string =>
    joinNames(
      kinds.map((kind) => KINDS[kind]),
      'en',
    ),
  only: (languages: readonly Language[], sections: readonly string[]): string =>
    [languages.length > 0 && `in ${joinNames(languages.map(languageName), 'en')}`, sections.length > 0 && `of ${joinNames(sections, 'en')}`]
      .filter(Boolean)
      .join(', '),
  goneSection: 'a section that is not there any more',
  languages: 'Only in these languages',
  sections: 'Only of these sections',
  noneTicked: 'Nothing ticked: all.',
  follows: 'Follows',
  followsAll: 'all languages and sections',
  isOn: 'Send to it',
  isOff: 'nothing: sending is turned off',
  off: {
    desk: (time: string) => `Turned off at the desk on ${time}.`,
    gone: (time: string) => `Turned off on ${time}: the server answered 410, which says that it wants nothing more.`,
    failing: (time: string) => `Turned off on ${time}: for five days nothing had arrived.`,
  },
  offThen: 'Ask whoever keeps that server. To turn it on again, tick “Send to it” and save; what it missed can be told again then.',
  failing: (time: string) => `Failing since ${time}: but for tests, nothing has arrived from then on. After five days it is turned off.`,
  waiting: (count: number) => `${deliveries(count)} ${count === 1 ? 'waits' : 'wait'}.`,
  notArrived: (kind: string, path: string, count: number) =>
    `Not arrived yet: ${`${TOLD[kind] ?? kind} ${path}`.trim()}${count > 1 ? ` and ${plural('en', count - 1, { one: '# other', other: '# others' })}` : ''}.`,
  waitingOff: 'What waits is dropped when its time comes, unless sending is turned on before.',
  former: (time: string) => `Until ${time} messages are signed with the former secret, too.`,
  endFormer: 'End it now',
  formerEnded: 'Messages are signed with the present secret alone.',
  save: 'Save',
  saved: 'Saved.',
  test: 'Send a test',
  look: 'Look again',
  renew: 'New secret',
  remove: 'Remove',
  removeTitle: (address: string) => `Remove ${address}?`,
  removeExplained: 'It is told of nothing more, and what still waits for it is dropped.',
  renewTitle: 'Make a new secret?',
  renewExplained:
    'For 24 hours messages are signed with both, so that whoever keeps that server can take the new one without missing any. Then the former is good for nothing.',
  leaked: 'The former secret has leaked',
  leakedNote: 'It ends at once: whoever still checks with it refuses what is sent from now on.',
  keep: 'Keep it',
  removed: 'It is removed.',
  secret: (address: string) => `The secret for ${address}`,
  secretOnce: 'It is shown this once. Give it to whoever keeps that server.',
  copySecret: 'Copy the secret',
  again: {
    title: 'Tell again',
    explained:
      'It is told again of whatever it follows that was published, changed or withdrawn in that time, as it is now, and of terms that became others.',
    hours: 'What changed in',
    name: HOURS,
    confirm: 'Tell it again',
    givenUp: (count: number) =>
      plural('en', count, { one: 'Send the # delivery again that was given up', other: 'Send the # deliveries again that were given up' }),
    givenUpValue: (count: number) => plural('en', count, { one: '# was given up', other: '# were given up' }),
    none: 'Nothing that it follows changed in that time.',
    one: 'Send again',
    now: 'Try now',
    oneNamed: (kind: string, path: string) => `Send again: ${TOLD[kind] ?? kind} ${path}`.trim(),
    nowNamed: (kind: string, path: string) => `Try now: ${TOLD[kind] ?? kind} ${path}`.trim(),
  },
  outcome: {
    underway: (count: number) => (count === 1 ? 'On its way…' : `${deliveries(count)} on the way…`),
    one: (kind: string, standing: string, said: string) => `${TOLD[kind] ?? kind}: ${standing}. ${said}`.trim(),
    allSent: (count: number) => `${deliveries(count)} sent, and none failed.`,
    notAll: (kind: string, path: string, said: string) => `${`${TOLD[kind] ?? kind} ${path}`.trim()} did not arrive. ${said}`,
    silent: 'No answer came yet. It stands below once there is one.',
  },
  deliveries: 'Last deliveries',
  noDeliveries: 'Nothing was sent yet.',
  toldKind: (kind: string): string => TOLD[kind] ?? kind,
  standing: {
    sent: 'arrived',
    waits: 'failed',
    'given-up': 'given up',
    dropped: 'dropped',
  },
  droppedNote: 'not true any more, or sending was turned off',
  nextAt: (time: string) => `next try ${time}`,
  nextNow: 'next try at once',
  offAt: (time: string) => `dropped ${time} unless sending is turned on before`,
  tries: (count: number) => plural('en', count, { one: '# try', other: '# tries' }),
  took: (ms: number) => (ms < 1_000 ? `${ms} ms` : `${formatNumber(Math.round(ms / 100) / 10, 'en')} s`),
  answered: (said: string) => (/^\d+$/.test(said) ? `It answered ${said}.` : said),
  hint: (said: string) => HINTS[/^It answered (\d+)/.exec(said)?.[1] ?? ''] ?? '',
  answer: 'Its answer',
  id: 'Message',
  trouble: {
    title: 'Webhooks',
    off: (host: string) => `${host} is told of nothing any more`,
    failing: (host: string) => `Nothing arrives at ${host}`,
    offSince: (time: string) => `It was turned off ${time}`,
    failingSince: (time: string) => `since ${time}`,
  },
};
