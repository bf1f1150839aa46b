/** Starting, ending and being killed: nothing confirmed is lost, nothing is left behind, refusals are one clear line. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { signIn } from './desk-people.ts';
import { START, startPortal } from './portal.ts';
import { runCommands } from './run-commands.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Starts the server and waits for its end; answers what it said and how it ended. */
function startAndEnd(env: Record<string, string>): Promise<{ code: number | null; errors: string[] }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, START, { cwd: root, env: { ...process.env, PORT: '0', ...env } });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.stdout.resume();
    const tooLong = setTimeout(() => child.kill('SIGKILL'), 60_000);
    child.on('exit', (code) => {
      clearTimeout(tooLong);
      resolve({ code, errors: errors.trim().split('\n').filter(Boolean) });
    });
  });
}

test('with a port of its own the desk is there and not at the readers’ port; readers’ pages are at both', async ({ page }) => {
  const portal = await startPortal({ env: { DESK_PORT: '0', METRICS_PORT: '0' } });
  try {
    const desk = `http://localhost:${/The desk has port (\d+)/.exec(portal.said())?.[1]}`;
    expect(portal.said()).toContain(`Desk: ${desk}/desk`);
    expect((await fetch(`${portal.address}/desk/sign-in`)).status).toBe(404);
    expect((await fetch(`${portal.address}/desk/do/publish`, { method: 'POST', headers: { origin: portal.address } })).status).toBe(405);
    await signIn(page, desk, 'editor');
    await page.goto(`${desk}/desk`);
    await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
    expect((await page.goto(`${desk}/gulf`))?.status()).toBe(200);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${portal.address}/gulf`);
    const metrics = /Metrics: (\S+)/.exec(portal.said())?.[1] ?? '';
    expect(await (await fetch(metrics)).text()).toMatch(/\ndateline_requests_total\{verdict="miss"\} [1-9]/);
  } finally {
    await portal.stop();
  }
});

test('a site without the sample is empty, ready, and says so in a friendly page', async ({ page }) => {
  const portal = await startPortal({ env: { SAMPLE_EDITION: 'off' } });
  try {
    const response = await page.goto(portal.address);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await fetch(new URL('/readyz', portal.address))).status).toBe(200);
  } finally {
    await portal.stop();
  }
});

test('a second server on the same folder says so in one line and ends; the first goes on', async () => {
  const portal = await startPortal();
  try {
    const second = await startAndEnd({ DATA_DIR: portal.folder });
    expect(second.code).not.toBe(0);
    expect(second.errors).toHaveLength(1);
    expect(second.errors[0]).toMatch(/another|already|running/i);
    expect((await fetch(portal.address)).status).toBe(200);
  } finally {
    await portal.stop();
  }
});

test('requests in flight are finished when the server is told to end, which it does with 0', async () => {
  const portal = await startPortal();
  const { hostname, port, host } = new URL(portal.address);
  const asking = (words: string) => `GET /search?q=${words} HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
  const socket = connect(Number(port), hostname);
  let received = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    received += part;
  });
  // Both arrive in one piece: when the first is answered, the second is there as well, and has still to be rendered.
  socket.write(asking('water+border+grid') + asking('border+grid+water'));
  await once(socket, 'data');
  const ended = portal.stop();
  await once(socket, 'close');
  expect(received.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200']);
  expect(received.match(/<\/html>/g)).toHaveLength(2);
  await ended;
});

test('killed at once, a confirmed publication is there after the next start, and the folder can be used again', async () => {
  const first = await startPortal();
  await runCommands(first.folder, 'publish');
  await first.kill();
  const second = await startPortal({ folder: first.folder });
  try {
    expect((await fetch(new URL('/gulf/zanzibarine-lamp', second.address))).status).toBe(200);
  } finally {
    await second.stop();
  }
});

const BAD: [string, Record<string, string>, RegExp][] = [
  ['PORT', { PORT: 'eighty' }, /PORT.*eighty/],
  ['SITE_URL', { SITE_URL: 'ftp://x/y' }, /SITE_URL/],
  ['SAMPLE_EDITION', { SAMPLE_EDITION: 'perhaps' }, /SAMPLE_EDITION.*perhaps/],
];
for (const [name, env, line] of BAD) {
  test(`a bad ${name} is named in a line of its own`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'dateline-bad-'));
    const { code, errors } = await startAndEnd({ DATA_DIR: folder, ...env });
    rmSync(folder, { recursive: true });
    expect(code).not.toBe(0);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(line);
  });
}

test('a database that is none is refused in one line and left as it is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bad-'));
  const words = 'these are no pages of a database '.repeat(300);
  writeFileSync(join(folder, 'content.db'), words);
  const { code, errors } = await startAndEnd({ DATA_DIR: folder });
  expect(code).not.toBe(0);
  expect(errors).toHaveLength(1);
  expect(readFileSync(join(folder, 'content.db'), 'utf8')).toBe(words);
  rmSync(folder, { recursive: true });
});
