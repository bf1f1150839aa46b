/** Search engines and a hub are told of what is published, by a server that may be killed at it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { signIn } from './desk-people.ts';
import { type Portal, startPortal } from './portal.ts';
import { runCommands } from './run-commands.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

/** Longer than a lease, with the timer's turn. */
const LEASE_MS = 40_000;

interface Told {
  path: string;
  body: string;
}

let portal: Portal;
let receiver: Server;
let address = '';
const told: Told[] = [];
/** How the receiver answers; 0: not at all. */
let status = 200;

test.beforeAll(async () => {
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      told.push({ path: request.url ?? '', body });
      if (status > 0) response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  portal = await startPortal({ env: { OUTBOUND_ALLOW: '127.0.0.1', METRICS_PORT: '0' } });
});
test.afterAll(async () => {
  await portal.stop();
  receiver.closeAllConnections();
  receiver.close();
});

const run = (step: Parameters<typeof runCommands>[1]) => runCommands(portal.folder, step);
const get = async (path: string) => {
  const answer = await fetch(portal.address + path);
  return { status: answer.status, text: await answer.text(), link: answer.headers.get('link') };
};
const figure = async (name: string) => {
  const [, metrics = ''] = /Metrics: (\S+)/.exec(portal.said()) ?? [];
  return (await (await fetch(metrics)).text()).split('\n').filter((line) => line.startsWith(name));
};

test('nobody is told of anything until an administrator says whom', async ({ browser }) => {
  await run('publish');
  await new Promise((resolve) => setTimeout(resolve, 5_000));
  expect(told).toEqual([]);
  expect((await get('/feeds/en/rss.xml')).link ?? '').not.toMatch(/rel="(hub|self)"/);
  const page = await (await browser.newContext({ baseURL: portal.address })).newPage();
  await signIn(page, portal.address, 'admin');
  await page.goto('/desk/site/settings');
  await page.getByLabel('IndexNow').fill('ftp://nowhere.example/');
  await page.getByLabel('WebSub hub').fill(`${address}/hub`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('An address of another server starts with https:// or http://')).toBeVisible();
  await page.getByLabel('IndexNow').fill(`${address}/indexnow`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/They find the site’s key at \/[0-9a-f]{32}\.txt\./)).toBeVisible();
  expect(told).toEqual([]);
  expect((await get('/feeds/en/rss.xml')).link).toContain(`<${address}/hub>; rel="hub", <${portal.address}/feeds/en/rss.xml>; rel="self"`);
});

test('a new address of an article is told to both, and the engines find the key', async () => {
  await run('rename');
  await expect.poll(() => told.length).toBe(2);
  const submission = JSON.parse(told.find(({ path }) => path === '/indexnow')?.body ?? '');
  expect(submission.urlList).toEqual([`${portal.address}/gulf/zanzibarine-lamp`, `${portal.address}/gulf/brass-lamp`]);
  expect(submission.host).toBe(new URL(portal.address).host);
  const key = await fetch(submission.keyLocation);
  expect([key.status, key.headers.get('content-type'), await key.text()]).toEqual([200, 'text/plain; charset=utf-8', submission.key]);
  const ping = new URLSearchParams(told.find(({ path }) => path === '/hub')?.body);
  expect(ping.get('hub.mode')).toBe('publish');
  for (const feed of ping.getAll('hub.url')) expect((await fetch(feed)).headers.get('link')).toContain(`<${feed}>; rel="self"`);
  expect(ping.getAll('hub.url')).toContain(`${portal.address}/feeds/en/topics/oman/atom.xml`);
  await expect.poll(() => figure('dateline_deliveries_total')).toHaveLength(2);
});

test('a withdrawal is told again after the server was killed while nobody answered', async () => {
  status = 0;
  told.length = 0;
  await run('withdraw');
  await expect.poll(() => told.length).toBe(2);
  await portal.kill();
  const { folder } = portal;
  const env = { OUTBOUND_ALLOW: '127.0.0.1', METRICS_PORT: '0', PORT: new URL(portal.address).port };
  status = 200;
  told.length = 0;
  portal = await startPortal({ folder, env });
  expect(await figure('dateline_deliveries_waiting')).toEqual(['dateline_deliveries_waiting 2']);
  await expect.poll(() => told.length, { timeout: LEASE_MS }).toBe(2);
  const { urlList } = JSON.parse(told.find(({ path }) => path === '/indexnow')?.body ?? '');
  expect(urlList).toEqual([`${portal.address}/gulf/brass-lamp`]);
  expect((await get('/gulf/brass-lamp')).status).toBe(410);
  await expect.poll(() => figure('dateline_deliveries_waiting')).toEqual(['dateline_deliveries_waiting 0']);
});

test('a failure is said in the log, and tried again', async () => {
  status = 503;
  told.length = 0;
  await run('reinstate');
  await expect.poll(() => told.length).toBe(2);
  await expect.poll(() => portal.said()).toMatch(/"kind":"websub".*"reason":"It answered 503\."/);
  expect(portal.said()).not.toContain('indexnow');
  status = 200;
  told.length = 0;
  await expect.poll(() => told.length, { timeout: LEASE_MS }).toBe(2);
});
