/** A former site's addresses are entered at the desk, and its readers are led on. */
import { expect, type Page, test } from '@playwright/test';
import { signIn } from './desk-people.ts';
import { barriersOf, listen, overflowOf } from './faults.ts';
import { type Portal, startPortal } from './portal.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal();
});
test.afterAll(() => portal.stop());

const line = (page: Page, address: string) => page.getByRole('list', { name: 'Redirects' }).getByRole('listitem').filter({ hasText: address });
async function open(page: Page) {
  await signIn(page, portal.address, 'admin');
  await page.goto(`${portal.address}/desk/site/redirects`);
}
async function add(page: Page, from: string, to: string) {
  await page.getByLabel('Former address').fill(from);
  await page.getByLabel('Leads to').fill(to);
  await page.getByRole('button', { name: 'Add it' }).click();
}
async function whereTo(page: Page, path: string) {
  const answer = await page.request.get(portal.address + path, { maxRedirects: 0 });
  return [answer.status(), answer.headers().location];
}

test('an administrator enters one, and a reader who follows it is led on', async ({ page }) => {
  const complaints = listen(page);
  await signIn(page, portal.address, 'admin');
  await page.goto(`${portal.address}/desk/site`);
  await page.getByRole('navigation', { name: 'Parts of the site' }).getByRole('link', { name: 'Redirects' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Redirects' })).toBeVisible();
  expect(await whereTo(page, '/2014/05/lamp/')).toEqual([404, undefined]);
  await add(page, 'https://old.example/2014/05/lamp/', '/archive');
  await expect(line(page, '/2014/05/lamp')).toContainText('leads to /archive');
  await expect(page.getByLabel('Former address')).toHaveValue('');
  expect(await whereTo(page, '/2014/05/lamp/')).toEqual([301, '/archive']);
  await add(page, '/index.php?id=7', 'https://archive.example/seven');
  await expect(line(page, '/index.php?id=7')).toContainText('https://archive.example/seven');
  expect(await whereTo(page, '/index.php?id=7&utm_source=x')).toEqual([301, 'https://archive.example/seven']);
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
  expect(await barriersOf(page)).toEqual([]);
  for (const width of [320, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await overflowOf(page)).toBe(0);
  }
});

test('a loop and an address in use are refused at their field, and nothing typed is lost', async ({ page }) => {
  await open(page);
  await add(page, '/older', '/2014/05/lamp');
  await expect(page.getByLabel('Leads to')).toHaveAccessibleDescription(/Name the address where it ends\./);
  await expect(page.getByLabel('Leads to')).toBeFocused();
  await add(page, '/archive', '/2014/05/lamp');
  await expect(page.getByLabel('Former address')).toHaveAccessibleDescription(/A page of the site has this address\./);
  await expect(page.getByLabel('Leads to')).toHaveValue('/2014/05/lamp');
  expect(await barriersOf(page)).toEqual([]);
});

test('one is found by a part of its address, and removed after one question', async ({ page }) => {
  await open(page);
  await page.getByLabel('Find a part of an address').fill('05/LAMP');
  await page.getByRole('button', { name: 'Find', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Redirects with “05/LAMP”' })).toBeVisible();
  await expect(line(page, '')).toHaveCount(1);
  await page.getByRole('button', { name: 'Remove: /2014/05/lamp' }).click();
  const question = page.getByRole('alertdialog', { name: 'Remove the redirect from /2014/05/lamp?' });
  await question.getByRole('button', { name: 'Keep it' }).click();
  expect(await whereTo(page, '/2014/05/lamp')).toEqual([301, '/archive']);
  await page.getByRole('button', { name: 'Remove: /2014/05/lamp' }).click();
  await question.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText('Nothing fits.')).toBeVisible();
  expect(await whereTo(page, '/2014/05/lamp')).toEqual([404, undefined]);
});

test('many are brought at once: what is good leads on, and what is not stands there with its reason', async ({ page }) => {
  await open(page);
  await page.getByText('Bring many').click();
  const lines = 'from,to\n/2015/a,/archive\n/tag/(.*),/archive\n/2015/b,/2015/a\n';
  await page.getByLabel('From a file').setInputFiles({ name: 'old.csv', mimeType: 'text/csv', buffer: Buffer.from(lines) });
  await expect(page.getByLabel('Lines of two addresses')).toHaveValue(lines);
  await page.getByRole('button', { name: 'Check and store' }).click();
  await expect(page.getByText('2 stored, 1 refused.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Refused lines' })).toHaveText(
    'Line 3: /tag/(.*), /archive Patterns are not stored: each address needs a line of its own.',
  );
  await expect(page.getByRole('list', { name: 'Lines that go to the end' })).toHaveText('Line 4: /2015/b leads to /archive');
  expect(await whereTo(page, '/2015/b/')).toEqual([301, '/archive']);
  expect(await barriersOf(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await overflowOf(page)).toBe(0);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all as CSV' }).click();
  const file = await (await saving).createReadStream();
  expect(Buffer.concat(await file.toArray()).toString()).toContain('/2015/a,/archive\r\n/2015/b,/archive\r\n');
});

test('an editor, who does not keep the settings, finds no door to it', async ({ page }) => {
  await signIn(page, portal.address, 'editor');
  await page.goto(`${portal.address}/desk/site/redirects`);
  await expect(page.getByRole('link', { name: 'Redirects' })).toHaveCount(0);
  await expect(page.getByLabel('Former address')).toHaveCount(0);
});
