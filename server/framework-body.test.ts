/** What the framework is asked, whatever a client sends: its decoder of actions never gets a byte of anybody. */
import type { IncomingMessage, RequestListener } from 'node:http';
import { BlockList } from 'node:net';
import pino from 'pino';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { addPerson } from '#newsroom/accounts/add-person.ts';
import { setCircumstances } from '#newsroom/accounts/circumstances.ts';
import { openSmallNewsroom } from '#newsroom/testing/small-newsroom.ts';
import { createAdmission } from '#server/admission.ts';
import { createAddressOf } from '#server/client-address.ts';
import { createDeskPlaces } from '#server/desk/desk-places.ts';
import { openListener } from '#server/listener.ts';
import { createOwnPlaces } from '#server/own-places.ts';
import { createSender } from '#server/sender.ts';
import { shareOfLimits } from '#server/share-of-limits.ts';
import { createSite } from '#server/site.ts';
import { createVerdicts } from '#server/verdicts.ts';

const PASSWORD = 'nine otters under ice';
const log = pino({ level: 'silent' });
const sender = createSender({ secure: false });
const handler = vi.fn<RequestListener>((_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>drawn</p>'));
const house = await openSmallNewsroom();
const limits = shareOfLimits(1, { cacheBytes: 1_000_000 });
const verdicts = createVerdicts();
const trustedProxies = new BlockList();
const front = await openListener(
  { host: '127.0.0.1', port: 0 },
  { sender, log, count: verdicts.count, trustedProxies, limits: limits.connections, places: [] },
);
const siteUrl = new URL(`http://localhost:${front.port}`);
setCircumstances({ siteUrl: siteUrl.origin, deskUrl: siteUrl.origin, atHome: true, mailer: undefined });
const addressOf = createAddressOf(trustedProxies, () => undefined);
const admission = createAdmission({ addressOf, count: () => 0 });
const parts = { handler, admission, sender, log, dev: true };
const site = createSite({ ...parts, limits, siteUrl, root: '.', health: [], verdicts, rendered: () => undefined });
const own = createOwnPlaces({ addressOf, siteUrl, admission, sender });
const { desk } = createDeskPlaces({ ...parts, site, deskUrl: siteUrl, addressOf, lend: own.lend });
front.serve(site.placesWith(own)(desk));
afterAll(async () => {
  await front.close();
  house.end();
});

const asked: Pick<IncomingMessage, 'method' | 'headers'>[] = [];
let bytes = 0;
beforeEach(() => {
  asked.length = 0;
  bytes = 0;
  handler.mockImplementation((request, response) => {
    asked.push({ method: request.method, headers: request.headers });
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    request.on('end', () => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>drawn</p>'));
    request.resume();
  });
});

const post = (path: string, headers: Record<string, string>, body: BodyInit) =>
  fetch(new URL(path, siteUrl), { method: 'POST', redirect: 'manual', headers: { origin: siteUrl.origin, ...headers }, body });

const PATHS = ['/', '/gulf', '/desk', '/desk/', '/desk/articles', '/desk/sign-in', '/desk/set-up/x', '/desk/do/rename-me', '/desk/auth/sign-in'];
const OTHER_PATHS = ['/desk/upload', '/preview/x', '/en/preview', '/api/views', '/_next/static/a.js', '/_next/data/x.json', '/media/a/3x2-640.webp'];

function form(): FormData {
  const data = new FormData();
  data.set('$ACTION_REF_1', '');
  data.set('$ACTION_1:0', JSON.stringify({ id: 'a'.repeat(42), bound: null }));
  return data;
}

const BODIES: [string, Record<string, string>, () => BodyInit][] = [
  ['an action by its header', { 'next-action': 'a'.repeat(42), 'content-type': 'text/plain;charset=UTF-8' }, () => '[{"a":"$F1"}]'],
  ['an action in a form', {}, form],
  ['an action that claims to be a page', { 'next-action': 'a'.repeat(42), rsc: '1', 'x-http-method-override': 'GET' }, () => form()],
];

async function cookieOfAnAuthor(): Promise<string> {
  await addPerson({ name: 'Ana', email: 'ana@news.example', role: 'author', password: PASSWORD }, { by: 'test', at: new Date() });
  const answer = await post(
    '/desk/auth/sign-in',
    { 'content-type': 'application/json' },
    JSON.stringify({ email: 'ana@news.example', password: PASSWORD }),
  );
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ');
}
const cookie = await cookieOfAnAuthor();

test.each(BODIES)('%s reaches it from nobody, signed in or not', async (_what, headers, body) => {
  for (const path of [...PATHS, ...OTHER_PATHS])
    for (const who of ['', cookie]) await (await post(path, { ...headers, ...(who && { cookie: who }) }, body())).arrayBuffer();
  expect([asked, bytes]).toEqual([[], 0]);
});

test('a page of the desk is asked for by GET, without the headers that would make an action of it', async () => {
  const answer = await fetch(new URL('/desk/articles', siteUrl), {
    headers: { cookie, 'next-action': 'a'.repeat(42), 'content-type': 'text/plain' },
  });
  expect(answer.status).toBe(200);
  expect(asked.map(({ method }) => method)).toEqual(['GET']);
  for (const name of ['next-action', 'content-type', 'cookie', 'content-length']) expect(asked[0]?.headers).not.toHaveProperty(name);
});
