/** Several processes on one port: to readers and to the desk they are one newspaper, and the death of any of them loses nothing. */
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { CLIENT_LIMITS } from '#server/limits.ts';
import { signIn } from './desk-people.ts';
import { publishWithPicture } from './pictured-article.ts';
import { type Portal, startPortal } from './portal.ts';
import { runCommands } from './run-commands.ts';

/** So many that each of three processes gets some of them: the system deals connections out by chance. */
const CONNECTIONS = 40;

interface Told {
  status: number;
  text: string;
  modified: string;
}

/** Reads an address on a connection of its own; 0 when it broke. */
function readOnce(address: string, headers: Record<string, string> = {}): Promise<Told> {
  return new Promise((resolve) => {
    request(address, { agent: false, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, modified: response.headers['last-modified'] ?? '' }));
      response.on('error', () => resolve({ status: 0, text, modified: '' }));
    })
      .on('error', () => resolve({ status: 0, text: '', modified: '' }))
      .end();
  });
}

const readOften = (address: string, headers: Record<string, string> = {}) =>
  Promise.all(Array.from({ length: CONNECTIONS }, () => readOnce(address, headers)));

/** The process of each worker that said that it serves, in the order of their words. */
function workersOf({ said }: Portal): { worker: number; pid: number }[] {
  return said()
    .split('\n')
    .filter((line) => line.includes('A worker serves.'))
    .map((line) => JSON.parse(line) as { worker: number; pid: number });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

// Processes start here one after another, on a machine that may have two.
test.describe.configure({ timeout: 180_000 });

test('whichever process a request comes to, it is one newspaper with one desk, one count and one set of figures', async ({ browser }) => {
  const portal = await startPortal({ env: { WORKERS: '3', METRICS_PORT: '0' } });
  const context = await browser.newContext({ baseURL: portal.address });
  try {
    expect((await readOften(portal.address)).map(({ status }) => status)).toEqual(Array(CONNECTIONS).fill(200));
    for (const worker of [2, 3]) expect(portal.said()).toMatch(new RegExp(`"worker":${worker},[^\n]*"msg":"rendered"`));

    const page = await context.newPage();
    await signIn(page, portal.address, 'editor');
    const picture = await sharp({ create: { width: 1_600, height: 1_200, channels: 3, background: 'teal' } })
      .jpeg()
      .toBuffer();
    const path = await publishWithPicture(page, 'Three processes print one paper', picture);
    for (const { status, text } of await readOften(portal.address + path))
      expect([status, text]).toEqual([200, expect.stringContaining('one paper')]);
    const cut = /src="(\/media\/[^"]+)"/.exec((await readOnce(portal.address + path)).text)?.[1];
    for (const { status } of await readOften(portal.address + cut)) expect(status).toBe(200);

    // What one client may ask for does not grow with the processes that it asks.
    const begun = performance.now();
    const asked = Array.from({ length: CLIENT_LIMITS.search.atOnce * 2 }, (_, i) => readOnce(`${portal.address}/search?q=${i}`));
    const admitted = (await Promise.all(asked)).filter(({ status }) => status !== 429).length;
    const passed = ((performance.now() - begun) / 60_000) * CLIENT_LIMITS.search.perMinute;
    expect(admitted).toBeLessThanOrEqual(CLIENT_LIMITS.search.atOnce + passed + 1);

    const figures = /Metrics: (\S+)/.exec(portal.said())?.[1] ?? '';
    const requests = [...(await readOnce(figures)).text.matchAll(/\ndateline_requests_total\{verdict="(?:hit|joined|miss)",process="\d"\} (\d+)/g)];
    expect(requests.reduce((sum, [, count]) => sum + Number(count), 0)).toBeGreaterThanOrEqual(CONNECTIONS * 2);
  } finally {
    await context.close();
    await portal.stop();
  }
  for (const { pid } of workersOf(portal)) expect(isAlive(pid)).toBe(false);
});

test('whichever process is asked what changed since, none denies a change, and in the end all say that there is none', async () => {
  const portal = await startPortal({ env: { WORKERS: '3' } });
  const feed = `${portal.address}/feeds/en/gulf/rss.xml`;
  /** The latest time that any of them tells: what a program that met them all holds. */
  const latest = async (): Promise<string> => {
    let told: string[] = [];
    await expect
      .poll(async () => {
        told = (await readOften(feed)).map(({ modified }) => modified);
        return told.includes('');
      })
      .toBe(false);
    return told.sort((a, b) => Date.parse(b) - Date.parse(a))[0] ?? '';
  };
  try {
    for (const step of ['publish', 'retitle', 'withdraw'] as const) {
      const time = await latest();
      for (const { status } of await readOften(feed, { 'if-modified-since': time })) expect([step, status]).toEqual([step, 304]);
      await runCommands(portal.folder, step);
      for (const { status } of await readOften(feed, { 'if-modified-since': time })) expect([step, status]).toEqual([step, 200]);
    }
  } finally {
    await portal.stop();
  }
});

test('a worker that is killed is replaced while readers read on; when the first process is, all end, and what was confirmed is there', async () => {
  const portal = await startPortal({ env: { WORKERS: '3' } });
  const [killed] = workersOf(portal);
  const broken: number[] = [];
  let reading = true;
  // What was on its way to the one that is killed breaks with it; whoever comes when it is gone finds the others.
  const readers = Array.from({ length: 8 }, async () => {
    while (reading) {
      const begun = performance.now();
      const { status } = await readOnce(portal.address);
      if (status !== 200) broken.push(begun);
    }
  });
  await wait(300);
  process.kill(killed?.pid ?? 0, 'SIGKILL');
  await expect.poll(() => portal.said()).toContain('A worker has died');
  const goneAt = performance.now();
  await runCommands(portal.folder, 'publish');
  await expect.poll(() => workersOf(portal).filter(({ worker }) => worker === killed?.worker).length, { timeout: 30_000 }).toBe(2);
  reading = false;
  await Promise.all(readers);
  expect(broken.filter((begun) => begun > goneAt)).toEqual([]);
  for (const { status } of await readOften(`${portal.address}/gulf/zanzibarine-lamp`)) expect(status).toBe(200);

  await portal.kill();
  await expect.poll(() => workersOf(portal).some(({ pid }) => isAlive(pid))).toBe(false);
  const second = await startPortal({ folder: portal.folder, env: { WORKERS: '2', PORT: new URL(portal.address).port } });
  try {
    for (const { status } of await readOften(`${second.address}/gulf/zanzibarine-lamp`)) expect(status).toBe(200);
  } finally {
    await second.stop();
  }
});
