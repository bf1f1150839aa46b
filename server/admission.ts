/** Who may ask for what is not kept: within its class each client, declared crawlers by a budget of their own. Kept pages are never counted. */
import type { IncomingMessage } from 'node:http';
import { type Allowance, createAllowance } from '#server/allowances.ts';
import { isDeclaredCrawler } from '#server/crawlers.ts';
import { CLIENT_LIMITS } from '#server/limits.ts';
import type { Share } from '#server/page-cache.ts';

export type ClientClass = 'search' | 'beacon' | 'signIn' | 'upload' | 'card';

/** Something that a client asked for. A crawler that asks for what is not there takes nothing of what all crawlers share. */
export interface Asked {
  client: string;
  of: ClientClass | 'crawler' | 'idle crawler';
}

/** Answers 0, or the seconds after which the client may come again. One process counts for all. */
export type CountAsked = (asked: Asked) => number | Promise<number>;

export interface Admission {
  /** Counts a request of that class; answers 0, or the seconds after which the client may come again. */
  count(request: IncomingMessage, of: ClientClass): number | Promise<number>;
  /** The same for whatever has to be rendered, if a declared crawler asks. Anybody else is not counted here. */
  countCrawler(request: IncomingMessage, share: Share): number | Promise<number>;
}

/** `now` in milliseconds. */
export function createCounter(now: () => number): (asked: Asked) => number {
  const of = (name: keyof typeof CLIENT_LIMITS) => createAllowance(CLIENT_LIMITS[name], now);
  const classes: Record<ClientClass, Allowance> = {
    search: of('search'),
    beacon: of('beacon'),
    signIn: of('signIn'),
    upload: of('upload'),
    card: of('card'),
  };
  const crawler = of('crawler');
  const allCrawlers = of('allCrawlers');
  return (asked) => {
    if (asked.of === 'crawler') return crawler.take(asked.client) || allCrawlers.take('all');
    return asked.of === 'idle crawler' ? crawler.take(asked.client) : classes[asked.of].take(asked.client);
  };
}

export interface AdmissionParts {
  /** Where a request comes from, as far as that can be believed. */
  addressOf(request: IncomingMessage): string;
  count: CountAsked;
}

export function createAdmission({ addressOf, count }: AdmissionParts): Admission {
  return {
    count: (request, of) => count({ client: addressOf(request), of }),
    countCrawler(request, share) {
      // A name is a client's own word: who invents a hundred has the budget of one, and all together have a share. What is
      // not there has few turns anyhow: who asks for a thousand such addresses takes nothing from those who read the paper.
      if (!isDeclaredCrawler(request.headers['user-agent'])) return 0;
      return count({ client: addressOf(request), of: share === 'nothing' ? 'idle crawler' : 'crawler' });
    },
  };
}
