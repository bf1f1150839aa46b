/** Public pages, feeds and whatever else is rendered for everyone: kept or made, else the best that can be said. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { forOtherSites, mayOtherSitesRead } from '#newsroom/wire/other-sites.ts';
import { isWire } from '#newsroom/wire/wire-routes.ts';
import type { AddressBook, Lead, Target } from '#server/address-book.ts';
import type { Admission } from '#server/admission.ts';
import { createBody } from '#server/compression.ts';
import { CACHE_LIMITS } from '#server/limits.ts';
import type { Logger } from '#server/log.ts';
import type { Page, PageAddress, PageCache } from '#server/page-cache.ts';
import { readWhole } from '#server/read-whole.ts';
import { moved } from '#server/render.ts';
import { requestId } from '#server/request-id.ts';
import type { Sender } from '#server/sender.ts';
import type { Verdict } from '#server/verdicts.ts';

export interface PublicPagesParts {
  book: AddressBook;
  cache: PageCache;
  admission: Admission;
  sender: Sender;
  log: Logger;
  count(verdict: Verdict): void;
}

export function createPublicPages({ book, cache, admission, sender, log, count }: PublicPagesParts) {
  /** An answer page of the site in the language of an address inside; undefined when it cannot be had either, or a machine asked. */
  async function answerPage(address: PageAddress, status: 404 | 500): Promise<Page | undefined> {
    if (isWire(address.internal)) return undefined;
    const internal = `/${address.internal.split(/[/?]/)[1]}/answers/${status}`;
    const reading = await cache.read({ key: internal, internal, share: 'pages', edition: address.edition });
    return 'page' in reading ? reading.page : undefined;
  }

  async function readAndSend(request: IncomingMessage, response: ServerResponse, target: Target, asked: PageAddress): Promise<void> {
    const begun = performance.now();
    const whole = await readWhole({ book, cache }, target, asked);
    if (whole.kind === 'moved') return sendMoved(request, response, target, whole.location);
    const { address, reading } = whole;
    count(reading.verdict);
    if ('page' in reading) {
      if (reading.verdict === 'miss') {
        // Not the query: what people search for is their own.
        log.info(
          {
            request: requestId(request),
            page: address.key.split('?', 1)[0],
            share: address.share,
            status: reading.page.status,
            milliseconds: Math.round(performance.now() - begun),
          },
          'rendered',
        );
      }
      return sender.send(request, response, reading.page);
    }
    // Past the limit of renders a mistaken address still gets the page that says so, without what was asked for.
    if (reading.verdict === 'busy') {
      const nothing = address.share === 'nothing' ? await answerPage(address, 404) : undefined;
      if (nothing) return sender.send(request, response, nothing);
      return refuse(request, response, 503, CACHE_LIMITS.retryAfterS);
    }
    const sorry = await answerPage(address, 500);
    return sorry?.status === 500 ? sender.send(request, response, sorry) : sender.notice(request, response, 500);
  }

  const refuse = (request: IncomingMessage, response: ServerResponse, status: 429 | 503, seconds: number) =>
    sender.notice(request, response, status, { headers: { 'retry-after': String(seconds) } });

  async function lookAndSend(request: IncomingMessage, response: ServerResponse, target: Target): Promise<void> {
    return sendLead(request, response, target, await book.look(target));
  }

  /** Programs in pages of other sites are led on only where they may read that they are. */
  function sendMoved(request: IncomingMessage, response: ServerResponse, { path }: Target, location: string): void {
    // A header carries no letters beyond ASCII.
    const { status, headers, body } = moved(location.replace(/[^\x21-\x7e]+/g, encodeURI));
    const own = mayOtherSitesRead(path) ? { ...headers, ...forOtherSites } : headers;
    sender.send(request, response, { status, headers: own, body: createBody(body, 'text/plain') });
  }

  function sendLead(request: IncomingMessage, response: ServerResponse, target: Target, lead: Lead): void | Promise<void> {
    if (lead.kind === 'moved') return sendMoved(request, response, target, lead.location);
    const page = cache.find(lead);
    if (page) {
      count('hit');
      return sender.send(request, response, page);
    }
    return admitAndSend(request, response, target, lead);
  }

  async function admitAndSend(request: IncomingMessage, response: ServerResponse, target: Target, address: PageAddress): Promise<void> {
    const seconds =
      (await admission.countCrawler(request, address.share)) || (address.share === 'search' ? await admission.count(request, 'search') : 0);
    if (seconds === 0) return readAndSend(request, response, target, address);
    count('limited');
    refuse(request, response, 429, seconds);
  }

  // What is known and kept is sent at once, without a turn of the event loop between.
  return (request: IncomingMessage, response: ServerResponse, target: Target): void | Promise<void> => {
    const lead = book.find(target);
    return lead ? sendLead(request, response, target, lead) : lookAndSend(request, response, target);
  };
}
