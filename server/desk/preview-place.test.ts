import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { THROTTLE_LIMITS } from '#newsroom/accounts/account-limits.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { listPreviewLinks, makePreviewLink, revokePreviewLink } from '#newsroom/previews/preview-links.ts';
import { findShownPreview } from '#newsroom/previews/shown-preview.ts';
import { after, idOf, openSmallNewsroom, publishNew, save } from '#newsroom/testing/small-newsroom.ts';
import { createBody } from '#server/compression.ts';
import { createConnections } from '#server/connections.ts';
import { createDeskAnswers } from '#server/desk/desk-answers.ts';
import { createPreviewPlace } from '#server/desk/preview-place.ts';
import { createEdge } from '#server/edge.ts';
import { createSender } from '#server/sender.ts';

const ANNA: Actor = { id: 'anna', name: 'Anna', email: 'anna@news.example', role: 'author', sessionId: 's', authorId: null };
const OTHER: Actor = { ...ANNA, id: 'otto' };
const HTML = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=0, must-revalidate' };
const DEAD = 'This link shows nothing';

let end: () => void;
let server: Server;
let time: Date;
let lent: string[];
beforeEach(async () => {
  ({ end } = await openSmallNewsroom());
  time = after(1).at;
  lent = [];
  const sender = createSender({ secure: false });
  const place = createPreviewPlace({
    // What the page would be drawn from.
    async render(internal) {
      const shown = findShownPreview();
      const body = Buffer.from(`${internal} ${shown?.page?.article.headline} | ${shown?.bar?.explained} | ${shown?.bar?.back?.path}`);
      return { status: 200, headers: HTML, body, goodUntil: null };
    },
    deadPage: async () => ({ status: 404, headers: HTML, body: createBody(Buffer.from(DEAD), 'text/html') }),
    lend: (pictures) => lent.push(...pictures.map(({ key }) => key)),
    findSession: async (cookie) => (cookie === 'anna' ? ANNA : cookie === 'otto' ? OTHER : undefined),
    addressOf: (request) => String(request.headers['x-test-from'] ?? '192.0.2.1'),
    now: () => time,
    answers: createDeskAnswers({ secure: false }),
    sender,
  });
  const edge = createEdge({
    places: () => [place],
    connections: createConnections({ clientOf: () => 'client' }),
    sender,
    log: pino({ level: 'silent' }),
    count: () => undefined,
  });
  server = createServer(edge).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  end();
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers, redirect: 'manual' });

async function link(draft: string): Promise<string> {
  const made = await makePreviewLink(draft, { days: 1 }, after(0));
  return made.ok ? new URL(made.address).pathname : made.message;
}

const expectPrivate = (answer: Response) => {
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(answer.headers.get('x-robots-tag')).toContain('noindex');
  expect(answer.headers.get('set-cookie')).toBeNull();
};

test('whoever works on a piece sees its page, with the way back; nobody keeps it', async () => {
  const draft = await save('rota', after(0));
  const answer = await ask(`/desk/articles/${draft}/preview`, { cookie: 'anna' });
  expect(answer.status).toBe(200);
  expectPrivate(answer);
  expect(await answer.text()).toBe(`/en/preview Headline of rota | As readers would get it, published now. | /desk/articles/${draft}`);
});

test('the desk may show it in a frame, without its bar; no other page may, and no link is shown in one', async () => {
  const draft = await save('rota', after(0));
  const framed = await ask(`/desk/articles/${draft}/preview`, { cookie: 'anna', 'sec-fetch-dest': 'iframe' });
  expect(await framed.text()).toBe('/en/preview Headline of rota | undefined | undefined');
  expectPrivate(framed);
  expect(framed.headers.get('x-frame-options')).toBe('SAMEORIGIN');
  expect(framed.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  const whole = await ask(`/desk/articles/${draft}/preview`, { cookie: 'anna', 'sec-fetch-dest': 'document' });
  const linked = await ask(await link(draft), { 'sec-fetch-dest': 'iframe' });
  for (const answer of [whole, linked]) {
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  }
});

test('a stranger is asked to sign in; another writer is sent to the room that is not there for them', async () => {
  const draft = await save('rota', after(0));
  const stranger = await ask(`/desk/articles/${draft}/preview`);
  expect([stranger.status, stranger.headers.get('location')]).toEqual([303, `/desk/sign-in?next=%2Fdesk%2Farticles%2F${draft}%2Fpreview`]);
  const other = await ask(`/desk/articles/${draft}/preview`, { cookie: 'otto' });
  expect([other.status, other.headers.get('location')]).toEqual([303, `/desk/articles/${draft}`]);
});

test('a link shows the page to anybody, without a way into the desk', async () => {
  const draft = await save('rota', after(0));
  const answer = await ask(await link(draft));
  expect(answer.status).toBe(200);
  expectPrivate(answer);
  expect(await answer.text()).toMatch(/^\/en\/preview Headline of rota \| This article is not published\..* \| undefined$/);
});

test('ended, taken back and unknown links get one and the same answer', async () => {
  const draft = await save('rota', after(0));
  const revoked = await link(draft);
  await revokePreviewLink(listPreviewLinks(draft, after(0).at)[0]?.id ?? '', draft, after(0));
  const ended = await link(draft);
  time = after(30).at;
  for (const path of [revoked, ended, '/preview/nonsense', '/preview/', `/preview/${'x'.repeat(2_000)}`, `${ended}/more`]) {
    const answer = await ask(path);
    expect([path, answer.status, await answer.text()]).toEqual([path, 404, DEAD]);
    expectPrivate(answer);
  }
});

test('after many links that show nothing, their address waits, also for the right one; others do not', async () => {
  const path = await link(await save('rota', after(0)));
  for (let tried = 0; tried < THROTTLE_LIMITS.preview.free; tried++) expect((await ask('/preview/guess')).status).toBe(404);
  const waits = await ask(path);
  expect([waits.status, Number(waits.headers.get('retry-after')) > 0]).toEqual([503, true]);
  expect((await ask(path, { 'x-test-from': '192.0.2.77' })).status).toBe(200);
  time = new Date(time.getTime() + THROTTLE_LIMITS.preview.longestMs);
  expect((await ask(path)).status).toBe(200);
});

test('once readers have the very words, the link leads to their page', async () => {
  const draft = await publishNew('rota', after(0));
  const path = await link(draft);
  const answer = await ask(path);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/gulf/rota']);
  await save('rota', after(0), { headline: 'Pending' });
  expect(await (await ask(path)).text()).toContain('Pending | These changes are not published.');
});

test('what stands in is said, and nothing but GET and HEAD is understood', async () => {
  const draft = await save('half', after(0), { sectionId: null, slug: '' });
  const path = `/desk/articles/${draft}/preview`;
  expect(await (await ask(path, { cookie: 'anna' })).text()).toContain('No section is chosen: the first one stands in.');
  const post = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { method: 'POST' });
  expect(post.status).toBe(405);
  expect((await ask(`/desk/articles/${idOf('nobody')}/preview`, { cookie: 'anna' })).status).toBe(303);
});
