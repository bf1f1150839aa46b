/**
 * The desk's pages: the only ones for which a client's own request reaches the framework, and only to be read. A change
 * never does: it is an action. Who is signed in is found out here, once, before anything is rendered.
 */
import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { type Actor, asActor } from '#newsroom/accounts/actor.ts';
import type { DeskAnswers } from '#server/desk/desk-answers.ts';
import { isDeskPath } from '#server/desk/desk-paths.ts';
import { deskPolicy } from '#server/desk/desk-policy.ts';
import { type Place, READ } from '#server/edge.ts';

/** Pages for strangers: they cannot do anything but become somebody. */
const OPEN_PAGES = /^\/desk\/(sign-in|set-up|invitation|reset)(\/|$)/;

/** What the framework is told of a client's request. Everything else could steer it. */
const PASSED_ON = ['accept', 'accept-language', 'rsc', 'next-router-state-tree', 'next-router-prefetch', 'next-router-segment-prefetch', 'next-url'];

export interface DeskPagesParts {
  handler: RequestListener;
  findSession(cookie: string | undefined): Promise<Actor | undefined>;
  deskUrl: URL;
  answers: DeskAnswers;
  dev: boolean;
}

export function createDeskPages({ handler, findSession, deskUrl, answers, dev }: DeskPagesParts): Place {
  const own = { host: deskUrl.host, 'x-forwarded-host': deskUrl.host, 'x-forwarded-proto': deskUrl.protocol.slice(0, -1), 'user-agent': 'Dateline' };
  return {
    matches: isDeskPath,
    methods: READ,
    async answer(request, response, { path, address, query }) {
      const actor = await findSession(request.headers.cookie);
      const isOpen = OPEN_PAGES.test(path);
      if (!actor && !isOpen) {
        if (request.headers.rsc !== undefined) return answers.signedOut(response);
        return answers.goTo(response, `/desk/sign-in?next=${encodeURIComponent(query ? `${path}?${query}` : path)}`);
      }
      if (actor && path === '/desk/sign-in') return answers.goTo(response, '/desk');
      const nonce = randomBytes(16).toString('base64');
      const policy = deskPolicy(nonce, { dev });
      const passed = Object.fromEntries(PASSED_ON.flatMap((name) => (request.headers[name] === undefined ? [] : [[name, request.headers[name]]])));
      request.headers = { ...passed, ...own, 'content-security-policy': policy };
      request.rawHeaders = Object.entries(request.headers).flatMap(([name, value]) => [name, String(value)]);
      request.url = address;
      for (const [name, value] of Object.entries({ ...answers.security, 'content-security-policy': policy })) response.setHeader(name, value);
      response.setHeader('referrer-policy', 'same-origin');
      keepPrivate(response);
      const render = () => handler(request, response);
      await (actor ? asActor(actor, render) : render());
    },
  };
}

/** Nobody keeps a page of the desk, whatever the framework says about it. */
function keepPrivate(response: Parameters<RequestListener>[1]): void {
  const { setHeader } = response;
  setHeader.call(response, 'cache-control', 'no-store');
  response.setHeader = (name, value) => (name.toLowerCase() === 'cache-control' ? response : setHeader.call(response, name, value));
}
