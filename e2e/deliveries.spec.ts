/** Search engines and a hub are told of what is published, by a server that may be killed at it. */
import { expect, test } from '@playwright/test';
import { signIn } from './desk-people.ts';
import { type Portal, startPortal } from './portal.ts';
import { CALLS_RECEIVERS, LEASE_OVER_MS, type Receiver, startReceiver } from './receiver.ts';
import { runCommands } from './run-commands.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

const ENV = { ...CALLS_RECEIVERS, METRICS_PORT: '0' };

let portal: Portal;
let receiver: Receiver;

test.beforeAll(async () => {
  receiver = await startReceiver();
  portal = await startPortal({ env: ENV });
});
test.afterAll(async () => {
  await portal.stop();
  receiver.stop();
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
  expect(receiver.told).toEqual([]);
  expect((await get('/feeds/en/rss.xml')).link ?? '').not.toMatch(/rel="(hub|self)"/);
  const page = await (await browser.newContext({ baseURL: portal.address })).newPage();
  await signIn(page, portal.address, 'admin');
  await page.goto('/desk/site/settings');
  await page.getByLabel('IndexNow').fill('ftp://nowhere.example/');
  await page.getByLabel('WebSub hub').fill(`${receiver.origin}/hub`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('An address of another server begins with https:// or http://')).toBeVisible();
  await page.getByLabel('IndexNow').fill('http://10.0.0.7/indexnow');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('10.0.0.7 is no address on the internet.')).toBeVisible();
  await page.getByLabel('IndexNow').fill(`${receiver.origin}/indexnow`);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/They find the site’s key at \/[0-9a-f]{32}\.txt\./)).toBeVisible();
  expect(receiver.told).toEqual([]);
  expect((await get('/feeds/en/rss.xml')).link).toContain(`<${receiver.origin}/hub>; rel="hub", <${portal.address}/feeds/en/rss.xml>; rel="self"`);
});

test('a new address of an article is told to both, and the engines find the key', async () => {
  await run('rename');
  await expect.poll(() => receiver.told.length).toBe(2);
  const submission = JSON.parse(receiver.told.find(({ path }) => path === '/indexnow')?.body ?? '');
  expect(submission.urlList).toEqual([`${portal.address}/gulf/zanzibarine-lamp`, `${portal.address}/gulf/brass-lamp`]);
  expect(submission.host).toBe(new URL(portal.address).host);
  const key = await fetch(submission.keyLocation);
  expect([key.status, key.headers.get('content-type'), await key.text()]).toEqual([200, 'text/plain; charset=utf-8', submission.key]);
  const ping = new URLSearchParams(receiver.told.find(({ path }) => path === '/hub')?.body);
  expect(ping.get('hub.mode')).toBe('publish');
  for (const feed of ping.getAll('hub.url')) expect((await fetch(feed)).headers.get('link')).toContain(`<${feed}>; rel="self"`);
  expect(ping.getAll('hub.url')).toContain(`${portal.address}/feeds/en/topics/oman/atom.xml`);
  await expect.poll(() => figure('dateline_deliveries_total')).toHaveLength(2);
});

test('a withdrawal is told again after the server was killed while nobody answered', async () => {
  receiver.answer = undefined;
  receiver.told.length = 0;
  await run('withdraw');
  await expect.poll(() => receiver.told.length).toBe(2);
  await portal.kill();
  const { folder } = portal;
  const env = { ...ENV, PORT: new URL(portal.address).port };
  receiver.answer = { status: 200 };
  receiver.told.length = 0;
  portal = await startPortal({ folder, env });
  expect(await figure('dateline_deliveries_waiting')).toEqual(['dateline_deliveries_waiting 2']);
  await expect.poll(() => receiver.told.length, { timeout: LEASE_OVER_MS }).toBe(2);
  const { urlList } = JSON.parse(receiver.told.find(({ path }) => path === '/indexnow')?.body ?? '');
  expect(urlList).toEqual([`${portal.address}/gulf/brass-lamp`]);
  expect((await get('/gulf/brass-lamp')).status).toBe(410);
  await expect.poll(() => figure('dateline_deliveries_waiting')).toEqual(['dateline_deliveries_waiting 0']);
});

test('a failure is said in the log, and tried again', async () => {
  receiver.answer = { status: 503 };
  receiver.told.length = 0;
  await run('reinstate');
  await expect.poll(() => receiver.told.length).toBe(2);
  await expect.poll(() => portal.said()).toMatch(/"kind":"websub".*"reason":"It answered 503\."/);
  expect(portal.said()).not.toContain('indexnow');
  receiver.answer = { status: 200 };
  receiver.told.length = 0;
  await expect.poll(() => receiver.told.length, { timeout: LEASE_OVER_MS }).toBe(2);
});
