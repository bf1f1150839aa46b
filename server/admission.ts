/** Who may ask for what is not kept: within its class each client, declared crawlers by a budget of their own. Kept pages are never counted. */
import type { IncomingMessage } from 'node:http';

import { type Allowance, createAllowance } from '#server/allowances.ts';
import { isDeclaredCrawler } from '#server/crawlers.ts';
import { CLIENT_LIMITS } from '#server/limits.ts';
import type { Share } from '#server/page-cache.ts';

export type ClientClass = 'search' | 'beacon' | 'signIn' | 'upload';

export interface Admission {
  /** Counts a request of that class; answers 0, or the seconds after which the client may come again. */
  count(request: IncomingMessage, of: ClientClass): number;
  /** The same for whatever has to be rendered, if a declared crawler asks. Anybody else is not counted here. */
  countCrawler(request: IncomingMessage, share: Share): number;
}

export interface AdmissionParts {
  /** Where a request comes from, as far as that can be believed. */
  addressOf(request: IncomingMessage): string;
  /** In milliseconds. */
  now(): number;
}

export function createAdmission({ addressOf, now }: AdmissionParts): Admission {
  const of = (name: keyof typeof CLIENT_LIMITS) => createAllowance(CLIENT_LIMITS[name], now);
  const classes: Record<ClientClass, Allowance> = { search: of('search'), beacon: of('beacon'), signIn: of('signIn'), upload: of('upload') };
  const crawler = of('crawler');
  const allCrawlers = of('allCrawlers');
  return {
    count: (request, name) => classes[name].take(addressOf(request)),
    countCrawler(request, share) {
      // A name is a client's own word: who invents a hundred has the budget of one, and all together have a share. What is
      // not there has few turns anyhow: who asks for a thousand such addresses takes nothing from those who read the paper.
      if (!isDeclaredCrawler(request.headers['user-agent'])) return 0;
      return crawler.take(addressOf(request)) || (share === 'nothing' ? 0 : allCrawlers.take('all'));
    },
  };
}
