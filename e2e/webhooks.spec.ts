/** A partner's server is told of publications: kept at the desk, signed, and told again after the server was killed. */
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { Webhook } from 'standardwebhooks';
import { signIn } from './desk-people.ts';
import { type Portal, startPortal } from './portal.ts';
import { runCommands } from './run-commands.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

/** Longer than a lease, with the timer's turn. */
const LEASE_MS = 40_000;

let portal: Portal;
let receiver: Server;
let address = '';
let secret = '';
const told: { headers: IncomingHttpHeaders; body: string }[] = [];
/** How the receiver answers; 0: not at all. */
let status = 204;

test.beforeAll(async () => {
  receiver = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      told.push({ headers: request.headers, body });
      if (status > 0) response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  portal = await startPortal({ env: { OUTBOUND_ALLOW: '127.0.0.1' } });
});
test.afterAll(async () => {
  await portal.stop();
  receiver.closeAllConnections();
  receiver.close();
});

/** What a receiver makes of it: refused unless it is signed with the secret that the desk showed. */
const heard = () =>
  told.map(({ headers, body }) => new Webhook(secret).verify(body, headers as Record<string, string>) as { type: string; data: { url?: string } });

test('an administrator adds a receiver, is shown its secret once, and sends a test', async ({ page }) => {
  await signIn(page, portal.address, 'admin');
  await page.goto(`${portal.address}/desk/site/webhooks`);
  await page.getByLabel('Address').fill('nowhere');
  await page.getByRole('button', { name: 'Add a receiver' }).click();
  await expect(page.getByText('An address begins with https://')).toBeVisible();
  await page.getByLabel('Address').fill(address);
  await page.getByRole('button', { name: 'Add a receiver' }).click();
  const shown = page.getByRole('region', { name: `The secret for ${address}` });
  secret = (await shown.locator('code').textContent()) ?? '';
  expect(secret).toMatch(/^whsec_/);
  const row = page.getByRole('region', { name: `Receiver ${address}` });
  await row.getByRole('button', { name: 'Send a test' }).click();
  await expect.poll(() => told.length).toBe(1);
  expect(heard()).toMatchObject([{ type: 'webhook.test' }]);
  await expect(async () => {
    await row.getByRole('button', { name: 'Look again' }).click();
    await expect(row.getByRole('listitem')).toContainText(['Test: arrived'], { timeout: 1_000 });
  }).toPass();
  await page.reload();
  expect(await page.content()).not.toContain(secret);
});

test('editors, who may not change the settings, have no business there', async ({ page }) => {
  await signIn(page, portal.address, 'editor');
  await page.goto(`${portal.address}/desk/site/webhooks`);
  await expect(page.getByRole('button', { name: 'Add a receiver' })).toHaveCount(0);
});

test('publication and withdrawal are told, the latter again after the server was killed while nobody answered', async () => {
  told.length = 0;
  await runCommands(portal.folder, 'publish');
  await expect.poll(() => told.length).toBe(1);
  expect(heard()).toMatchObject([{ type: 'article.published', data: { url: `${portal.address}/gulf/zanzibarine-lamp` } }]);
  status = 0;
  told.length = 0;
  await runCommands(portal.folder, 'withdraw');
  await expect.poll(() => told.length).toBe(1);
  const id = told[0]?.headers['webhook-id'];
  const { folder } = portal;
  const env = { OUTBOUND_ALLOW: '127.0.0.1', PORT: new URL(portal.address).port };
  await portal.kill();
  status = 204;
  told.length = 0;
  portal = await startPortal({ folder, env });
  await expect.poll(() => told.length, { timeout: LEASE_MS }).toBe(1);
  expect(heard()).toMatchObject([{ type: 'article.withdrawn', data: { url: `${portal.address}/gulf/zanzibarine-lamp` } }]);
  expect(told[0]?.headers['webhook-id']).toBe(id);
  expect(told[0]?.body).not.toContain('lamp is');
});

test('it is turned off, and removed', async ({ page }) => {
  await signIn(page, portal.address, 'admin');
  await page.goto(`${portal.address}/desk/site/webhooks`);
  const row = page.getByRole('region', { name: `Receiver ${address}` });
  await row.locator('summary').click();
  await row.getByRole('checkbox', { name: 'Send to it' }).uncheck();
  await row.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  told.length = 0;
  await runCommands(portal.folder, 'reinstate');
  await page.reload();
  await expect(row.getByText('nothing: sending is turned off')).toBeVisible();
  await row.locator('summary').click();
  await expect(row.getByRole('checkbox', { name: 'Send to it' })).not.toBeChecked();
  await row.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(row).toHaveCount(0);
  expect(told).toEqual([]);
});
