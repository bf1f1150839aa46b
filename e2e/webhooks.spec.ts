/** A partner's server is told of publications: kept at the desk, signed, and told again after the server was killed. */
import { expect, type Page, test } from '@playwright/test';
import { Webhook } from 'standardwebhooks';
import { signIn } from './desk-people.ts';
import { barriersOf } from './faults.ts';
import { type Portal, startPortal } from './portal.ts';
import { CALLS_RECEIVERS, LEASE_OVER_MS, type Receiver, startReceiver } from './receiver.ts';
import { runCommands } from './run-commands.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let portal: Portal;
let receiver: Receiver;
let address = '';
/** As the desk showed them, oldest first. */
const secrets: string[] = [];

test.beforeAll(async () => {
  receiver = await startReceiver();
  receiver.answer = { status: 204 };
  address = `${receiver.origin}/hook`;
  portal = await startPortal({ env: CALLS_RECEIVERS });
});
test.afterAll(async () => {
  await portal.stop();
  receiver.stop();
});

/** What a receiver makes of it: refused unless it is signed with that secret. */
const heard = (secret = secrets.at(-1) ?? '') =>
  receiver.told.map(
    ({ headers, body }) => new Webhook(secret).verify(body, headers as Record<string, string>) as { type: string; data: { url?: string } },
  );
const rowOf = (page: Page) => page.getByRole('region', { name: `Receiver ${address}` });
async function openAsAdmin(page: Page) {
  await signIn(page, portal.address, 'admin');
  await page.goto(`${portal.address}/desk/site/webhooks`);
  return rowOf(page);
}
async function takeSecret(page: Page) {
  const shown = page.getByRole('region', { name: `The secret for ${address}` });
  await expect(shown.locator('code')).not.toHaveText(secrets.at(-1) ?? '');
  secrets.push((await shown.locator('code').textContent()) ?? '');
}
/** Looks again until it stands there. */
async function seen(page: Page, name: string | RegExp) {
  await expect(async () => {
    await rowOf(page).getByRole('button', { name: 'Look again' }).click();
    await expect(rowOf(page).getByRole('listitem').first()).toContainText(name, { timeout: 1_000 });
  }).toPass();
}

test('an administrator adds a receiver, is shown its secret once, and sends a test', async ({ page }) => {
  await openAsAdmin(page);
  const attempts = [
    ['nowhere', 'An address of another server begins with https:// or http://.'],
    ['https://me:word@partner.example/', 'A name or password before the @ is not sent'],
    ['http://192.168.1.4/hook', '192.168.1.4 is no address on the internet.'],
  ] as const;
  for (const [typed, says] of attempts) {
    await page.getByLabel('Address').fill(typed);
    await page.getByRole('button', { name: 'Add a receiver' }).click();
    await expect(page.getByText(says)).toBeVisible();
  }
  await page.getByLabel('Address').fill(address);
  await page.getByRole('button', { name: 'Add a receiver' }).click();
  await takeSecret(page);
  expect(secrets[0]).toMatch(/^whsec_/);
  const adding = page.getByRole('region', { name: 'Add a receiver' });
  await expect(adding.getByLabel('Address')).toHaveValue('');
  await rowOf(page).getByRole('button', { name: 'Send a test' }).click();
  await expect(rowOf(page).getByRole('status').filter({ hasText: 'Test: arrived. It answered 204.' })).toBeVisible();
  await expect(rowOf(page).getByRole('listitem').first()).toContainText('Test: arrived');
  expect(heard()).toMatchObject([{ type: 'webhook.test' }]);
  await page.reload();
  expect(await page.content()).not.toContain(secrets[0]);
});

test('what was saved is not kept as unsaved, and a second receiver at its address is meant', async ({ page }) => {
  await openAsAdmin(page);
  const adding = page.getByRole('region', { name: 'Add a receiver' });
  await adding.getByLabel('Address').fill(address);
  // Long enough for the words to be kept.
  await page.waitForTimeout(500);
  await adding.getByRole('button', { name: 'Add a receiver' }).click();
  await expect(adding.getByText('There is a receiver at this address already.')).toBeVisible();
  await adding.getByRole('checkbox', { name: 'Another one at this address' }).check();
  await adding.getByRole('button', { name: 'Add a receiver' }).click();
  await expect(rowOf(page)).toHaveCount(2);
  await expect(adding.getByLabel('Address')).toHaveValue('');
  await page.reload();
  await expect(rowOf(page)).toHaveCount(2);
  await page.waitForTimeout(500);
  await expect(page.getByText('not saved')).toHaveCount(0);
  await expect(adding.getByLabel('Address')).toHaveValue('');
  await rowOf(page).last().getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(rowOf(page)).toHaveCount(1);
});

test('editors, who may not change the settings, have no business there', async ({ page }) => {
  await signIn(page, portal.address, 'editor');
  await page.goto(`${portal.address}/desk/site/webhooks`);
  await expect(page.getByRole('button', { name: 'Add a receiver' })).toHaveCount(0);
});

test('publication and withdrawal are told, the latter again after the server was killed while nobody answered', async () => {
  receiver.told.length = 0;
  await runCommands(portal.folder, 'publish');
  await expect.poll(() => receiver.told.length).toBe(1);
  expect(heard()).toMatchObject([{ type: 'article.published', data: { url: `${portal.address}/gulf/zanzibarine-lamp` } }]);
  receiver.answer = undefined;
  receiver.told.length = 0;
  await runCommands(portal.folder, 'withdraw');
  await expect.poll(() => receiver.told.length).toBe(1);
  const id = receiver.told[0]?.headers['webhook-id'];
  const { folder } = portal;
  const env = { ...CALLS_RECEIVERS, PORT: new URL(portal.address).port };
  await portal.kill();
  receiver.answer = { status: 204 };
  receiver.told.length = 0;
  portal = await startPortal({ folder, env });
  await expect.poll(() => receiver.told.length, { timeout: LEASE_OVER_MS }).toBe(1);
  expect(heard()).toMatchObject([{ type: 'article.withdrawn', data: { url: `${portal.address}/gulf/zanzibarine-lamp` } }]);
  expect(receiver.told[0]?.headers['webhook-id']).toBe(id);
  expect(receiver.told[0]?.body).not.toContain('lamp is');
});

test('a new secret signs beside the former one, until somebody ends that', async ({ page }) => {
  const row = await openAsAdmin(page);
  await row.getByRole('button', { name: 'New secret' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'New secret' }).click();
  await takeSecret(page);
  await expect(row.getByText('messages are signed with the former secret, too')).toBeVisible();
  receiver.told.length = 0;
  await row.getByRole('button', { name: 'Send a test' }).click();
  await expect.poll(() => receiver.told.length).toBe(1);
  for (const secret of secrets) expect(heard(secret)).toMatchObject([{ type: 'webhook.test' }]);
  await row.getByRole('button', { name: 'End it now' }).click();
  await expect(row.getByText('messages are signed with the former secret, too')).toHaveCount(0);
  receiver.told.length = 0;
  await row.getByRole('button', { name: 'Send a test' }).click();
  await expect.poll(() => receiver.told.length).toBe(1);
  expect(heard()).toMatchObject([{ type: 'webhook.test' }]);
  expect(() => heard(secrets[0])).toThrow('No matching signature found');
});

test('an administrator takes the licence back: partners are told, and programs that keep copies see it, also after a restart', async ({
  page,
  request,
}) => {
  const later = new Date().toISOString();
  const changes = async () => (await request.get(`${portal.address}/api/v1/articles?changedSince=${later}`)).json();
  expect(await changes()).toMatchObject({ articles: [], termsChangedAt: null });
  await signIn(page, portal.address, 'admin');
  await page.goto(`${portal.address}/desk/site/settings`);
  await page.getByLabel('May others republish articles?').selectOption({ label: 'No' });
  receiver.told.length = 0;
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => receiver.told.length).toBe(1);
  const told = await changes();
  expect(told).toMatchObject({ articles: [], termsChangedAt: expect.stringMatching(/^20/) });
  expect(heard()).toMatchObject([
    { type: 'terms.changed', timestamp: told.termsChangedAt, data: { terms: { licence: null, changedAt: told.termsChangedAt } } },
  ]);
  await page.goto(`${portal.address}/desk/site/webhooks`);
  await seen(page, 'Other terms: arrived');
  const { folder } = portal;
  const env = { ...CALLS_RECEIVERS, PORT: new URL(portal.address).port };
  await portal.kill();
  portal = await startPortal({ folder, env });
  expect((await changes()).termsChangedAt).toBe(told.termsChangedAt);
});

test('what a receiver missed is told again: one delivery under its id, and all that changed', async ({ page }) => {
  const row = await openAsAdmin(page);
  receiver.answer = { status: 500, body: 'Our disk is full.' };
  receiver.told.length = 0;
  await runCommands(portal.folder, 'reinstate');
  await expect.poll(() => receiver.told.length).toBe(1);
  const id = receiver.told[0]?.headers['webhook-id'];
  await seen(page, 'Publication: failed');
  await expect(row.getByText('Failing since')).toBeVisible();
  const failed = row.getByRole('listitem').filter({ hasText: 'Publication: failed' }).first();
  await failed.locator('summary').click();
  await expect(failed.getByText('It answered 500.')).toBeVisible();
  await expect(failed.getByText('Our disk is full.')).toBeVisible();
  expect(await barriersOf(page)).toEqual([]);
  receiver.answer = { status: 204 };
  await expect(row.getByText('Not arrived yet: Publication /gulf/zanzibarine-lamp.')).toBeVisible();
  await row.getByRole('button', { name: 'Try now: Publication /gulf/zanzibarine-lamp' }).click();
  await expect(row.getByText('Publication: arrived. It answered 204.')).toBeVisible();
  expect(receiver.told).toHaveLength(2);
  expect(receiver.told[1]?.headers['webhook-id']).toBe(id);
  await expect(row.getByText('Not arrived yet')).toHaveCount(0);
  await expect(row.getByText('Failing since')).toHaveCount(0);
  receiver.told.length = 0;
  await row.locator('summary').filter({ hasText: 'Tell again' }).click();
  await row.getByLabel('What changed in').selectOption('the last hour');
  await row.getByRole('button', { name: 'Tell it again' }).click();
  await expect(row.getByRole('status').filter({ hasText: /deliver(y|ies) sent, and none failed\./ })).toBeVisible();
  expect(heard().map(({ data }) => data.url)).toContain(`${portal.address}/gulf/zanzibarine-lamp`);
});

test('two administrators do not overwrite each other unaware', async ({ page, browser }) => {
  const row = await openAsAdmin(page);
  const other = await (await browser.newContext()).newPage();
  const theirs = await openAsAdmin(other);
  await row.locator('summary').filter({ hasText: 'It is told of' }).click();
  await theirs.locator('summary').filter({ hasText: 'It is told of' }).click();
  await row.getByRole('checkbox', { name: 'corrections' }).uncheck();
  await row.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await theirs.locator('summary').filter({ hasText: 'Follows' }).click();
  await theirs.getByRole('checkbox', { name: 'Gulf' }).check();
  await theirs.getByRole('button', { name: 'Save' }).click();
  await expect(theirs.getByText('Somebody changed this meanwhile.')).toBeVisible();
  await other.close();
  await page.reload();
  await row.locator('summary').filter({ hasText: 'It is told of' }).click();
  await row.locator('summary').filter({ hasText: 'Follows' }).click();
  await expect(row.getByRole('checkbox', { name: 'Gulf' })).not.toBeChecked();
  await expect(row.getByRole('checkbox', { name: 'corrections' })).not.toBeChecked();
});

test('one that answers 410 is turned off, which the page, the log and the first page say, and turned on again', async ({ page }) => {
  receiver.answer = { status: 410 };
  receiver.told.length = 0;
  await runCommands(portal.folder, 'withdraw');
  await expect.poll(() => receiver.told.length).toBe(1);
  const row = await openAsAdmin(page);
  await expect(row.getByText(/Turned off on .*: the server answered 410/)).toBeVisible();
  await page.goto(`${portal.address}/desk/log`);
  await expect(page.getByText('turned off a receiver of webhooks:').first()).toBeVisible();
  await page.goto(`${portal.address}/desk`);
  await page.getByRole('link', { name: 'is told of nothing any more' }).click();
  receiver.answer = { status: 204 };
  await row.getByRole('checkbox', { name: 'Send to it' }).check();
  await row.getByRole('button', { name: 'Save' }).click();
  await expect(row.getByText('Turned off on')).toHaveCount(0);
  receiver.told.length = 0;
  await runCommands(portal.folder, 'reinstate');
  await expect.poll(() => receiver.told.length).toBe(1);
});

test('it is found by its words, turned off, and removed', async ({ page }) => {
  await signIn(page, portal.address, 'admin');
  await page.goto(`${portal.address}/desk`);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('webho');
  await page.getByRole('option', { name: 'Webhooks' }).click();
  const row = rowOf(page);
  await row.locator('summary').filter({ hasText: 'It is told of' }).click();
  await row.getByRole('checkbox', { name: 'Send to it' }).uncheck();
  await row.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  receiver.told.length = 0;
  await runCommands(portal.folder, 'withdraw');
  await page.reload();
  await expect(row.getByText('Turned off at the desk on')).toBeVisible();
  await expect(row.getByRole('checkbox', { name: 'Send to it' })).not.toBeChecked();
  await row.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
  await expect(row).toHaveCount(0);
  expect(receiver.told).toEqual([]);
});
