/** The one way in which answers leave: with the headers that every answer has, coded as the client accepts it, or not at all. */
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { isApiPath } from '#newsroom/wire/api/api-addresses.ts';
import { forOtherSites, mayOtherSitesRead } from '#newsroom/wire/other-sites.ts';
import { createAtOnce } from '#server/at-once.ts';
import { type Accepted, acceptedCodings, type Body, type Coded } from '#server/compression.ts';
import { heldTag, isHeldSince, isSettled, rangeOf } from '#server/conditional.ts';
import { type Headers, securityHeaders } from '#server/security-headers.ts';
import { type NoticeStatus, noticeHeaders, noticeHtml, noticeProblem, rawNotice } from '#server/whole-answers.ts';

export interface Whole {
  status: number;
  /** Lower-case names; they replace those that every answer has, and an empty one takes the other away. */
  headers: Record<string, string>;
  body: Body;
  /** Parts of it may be asked for. */
  ranges?: boolean;
  /** Since when it is what it is: a whole second, as epoch milliseconds. */
  changedAt?: number;
  /** From which on it is known that nobody was given anything else, the same way. */
  knownFrom?: number;
}

export interface Sender {
  /** Sends the body, a part of it, or that the client holds it already. */
  send(request: IncomingMessage, response: ServerResponse, whole: Whole): void | Promise<void>;
  /** Says in a few words why there is no answer: to readers as a page, to programs as a problem document. `close` ends the connection after it. */
  notice(
    request: IncomingMessage,
    response: ServerResponse,
    status: NoticeStatus,
    options?: { headers?: Record<string, string>; close?: boolean },
  ): void;
  /** Sends only a status, and headers when there is something to say. */
  empty(response: ServerResponse, status: number, headers?: Record<string, string>): void;
  /** The bytes of a notice for a connection on which no request could be read. */
  raw(status: NoticeStatus): Buffer;
}

/** They describe a body, and a 304 has none. */
const OF_A_BODY = new Set(['content-type', 'content-disposition', 'content-language', 'link']);

function withOwn(every: Headers, own: Record<string, string>): Record<string, string> {
  const all = { ...every, ...own };
  for (const [name, value] of Object.entries(own)) if (value === '') delete all[name];
  return all;
}

/** `secure`: readers come by https, whatever stands between. `now` in milliseconds. */
export function createSender({ secure, now = Date.now }: { secure: boolean; now?: () => number }): Sender {
  const security: Headers = securityHeaders({ secure });
  const atOnce = createAtOnce();

  /** While its change is too fresh to be told from the one before, no time is given, and tags alone are compared. */
  const dateOf = ({ changedAt }: Whole) => (isSettled(changedAt, now()) ? { 'last-modified': new Date(changedAt).toUTCString() } : {});

  function headersOf(whole: Whole, coded: Coded): OutgoingHttpHeaders {
    return {
      ...withOwn(security, whole.headers),
      ...(coded.coding !== 'identity' && { 'content-encoding': coded.coding }),
      etag: coded.etag,
      ...dateOf(whole),
      'content-length': coded.bytes.length,
      ...(whole.ranges && { 'accept-ranges': 'bytes' }),
    };
  }

  function notice(
    request: IncomingMessage,
    response: ServerResponse,
    status: NoticeStatus,
    { headers = {}, close = false }: { headers?: Record<string, string>; close?: boolean } = {},
  ): void {
    if (response.headersSent) return void response.destroy();
    if (close) response.shouldKeepAlive = false;
    const path = request.url?.split('?', 1)[0] ?? '';
    const { type, body } = isApiPath(path) ? noticeProblem(status) : noticeHtml(status);
    const shared = mayOtherSitesRead(path) ? forOtherSites : {};
    response.writeHead(status, { ...security, ...noticeHeaders({ type, body }), ...shared, ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  function write(request: IncomingMessage, response: ServerResponse, whole: Whole, coded: Coded | undefined) {
    if (!coded) return notice(request, response, 406, { headers: { vary: 'accept-encoding' } });
    const part =
      whole.ranges && whole.status === 200 && request.method === 'GET' ? rangeOf(request.headers, coded.etag, coded.bytes.length) : undefined;
    const size = coded.bytes.length;
    if (part === 'unsatisfiable') return notice(request, response, 416, { headers: { 'content-range': `bytes */${size}` } });
    if (part) {
      response.writeHead(206, {
        ...headersOf(whole, coded),
        'content-length': part.last - part.first + 1,
        'content-range': `bytes ${part.first}-${part.last}/${size}`,
      });
      return void response.end(coded.bytes.subarray(part.first, part.last + 1));
    }
    if (atOnce.send(request, response, { status: whole.status, coded, own: whole.headers, headersOf: () => headersOf(whole, coded) })) return;
    response.writeHead(whole.status, headersOf(whole, coded));
    response.end(request.method === 'HEAD' ? undefined : coded.bytes);
  }

  /** The tag of what the client holds, when that is what it would be sent. A tag is asked before a time, which is then left alone (RFC 9110, 13.2.2). */
  function heldBy({ headers, method }: IncomingMessage, whole: Whole, accepted: Accepted): string | undefined {
    const { body, changedAt, knownFrom } = whole;
    const tags = headers['if-none-match'];
    if (tags !== undefined) return heldTag(tags, body.plain.etag, (tag) => body.holds(tag, accepted));
    const since = headers['if-modified-since'];
    // Most requests name neither: nothing more is done for them.
    if (since === undefined || changedAt === undefined) return undefined;
    const isRead = method === 'GET' || method === 'HEAD';
    if (!(isRead && isHeldSince(since, { changedAt, knownFrom }, now()))) return undefined;
    return body.ready(accepted)?.etag ?? body.plain.etag;
  }

  function unchanged(response: ServerResponse, whole: Whole, etag: string): void {
    const own = Object.entries(whole.headers).filter(([name]) => !OF_A_BODY.has(name));
    response.writeHead(304, { ...withOwn(security, Object.fromEntries(own)), etag, ...dateOf(whole) });
    response.end();
  }

  return {
    notice,
    send(request, response, whole) {
      const accepted: Accepted = acceptedCodings(request.headers['accept-encoding'] as string | undefined);
      const held = whole.status === 200 ? heldBy(request, whole, accepted) : undefined;
      if (held) return unchanged(response, whole, held);
      const coded = whole.body.ready(accepted);
      if (coded) return write(request, response, whole, coded);
      return whole.body.make(accepted).then((made) => write(request, response, whole, made));
    },
    empty(response, status, headers = {}) {
      response.writeHead(status, { ...security, 'cache-control': 'no-store', ...headers });
      response.end();
    },
    raw: (status) => rawNotice(status, security, new Date()),
  };
}
