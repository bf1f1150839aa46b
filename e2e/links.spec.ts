/** Links to what was withdrawn are found by the pass at a server's start, led to at the desk, and gone once mended. */
import { expect, type Page, test } from '@playwright/test';
import { sampleId } from '#newsroom/sample/ids.ts';
import { signIn } from './desk-people.ts';
import { barriersOf, listen, overflowOf } from './faults.ts';
import { type Portal, startPortal } from './portal.ts';
import { runCommands } from './run-commands.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal();
  const { folder } = portal;
  await runCommands(folder, 'publish');
  await runCommands(folder, 'link');
  await runCommands(folder, 'withdraw');
  await portal.kill();
  portal = await startPortal({ folder });
});
test.afterAll(() => portal.stop());

const piece = (page: Page, headline: string) => page.getByRole('listitem').filter({ has: page.getByRole('link', { name: headline, exact: true }) });
const LAMP = sampleId('article', 'e2e-lamp');
const ENGLISH = 'Lamp makers of the coast';
const ARABIC = 'صانعو المصابيح على الساحل';

test('an editor finds them below their pieces, in words, and opens the piece', async ({ page }) => {
  const complaints = listen(page);
  await signIn(page, portal.address, 'editor');
  await page.goto(`${portal.address}/desk/site`);
  await page.getByRole('navigation', { name: 'Parts of the site' }).getByRole('link', { name: 'Links' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Links' })).toBeVisible();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('All that is public was last looked through on')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(piece(page, ENGLISH)).toContainText('the lamp in the shed');
  await expect(piece(page, ENGLISH)).toContainText('/gulf/zanzibarine-lamp');
  await expect(piece(page, ENGLISH)).toContainText('The article was withdrawn. Take the link out');
  const arabic = piece(page, ARABIC).getByRole('link', { name: ARABIC });
  await expect(arabic).toHaveAttribute('lang', 'ar');
  await expect(arabic).toHaveAttribute('dir', 'rtl');
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
  expect(await barriersOf(page)).toEqual([]);
  for (const width of [320, 820, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await overflowOf(page)).toBe(0);
  }
  await piece(page, ENGLISH).getByRole('link', { name: ENGLISH }).click();
  await expect(page).toHaveURL(/\/desk\/articles\/[0-9a-f-]{36}$/);
});

test('once the article is back nothing stands there; once it moved, its present address does', async ({ page }) => {
  await signIn(page, portal.address, 'editor');
  await runCommands(portal.folder, 'reinstate');
  await page.goto(`${portal.address}/desk/site/links`);
  await expect(page.getByText('Every link leads to where it says.')).toBeVisible();
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.getByText('All that is public was looked through just now.')).toBeVisible({ timeout: 20_000 });
  expect(await barriersOf(page)).toEqual([]);
  await runCommands(portal.folder, 'rename');
  await page.reload();
  await expect(piece(page, ENGLISH)).toContainText('It moved: readers are led on. Its present address: /gulf/brass-lamp');
});

test('who withdraws an article is told before what links to it, and finds that on the list at once', async ({ page }) => {
  await signIn(page, portal.address, 'editor');
  await page.goto(`${portal.address}/desk/articles/${LAMP}`);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Withdraw…' }).click();
  const question = page.getByRole('alertdialog', { name: 'Withdraw this article?' });
  await expect(question).toContainText(
    '2 other texts link here. After the withdrawal, whoever follows their links finds the notice of this article:',
  );
  await expect(question.getByRole('link', { name: ARABIC })).toHaveAttribute('dir', 'rtl');
  expect(await barriersOf(page)).toEqual([]);
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await overflowOf(page)).toBe(0);
  }
  await question.getByLabel('The reason, as readers are told').fill('The lamp was somebody else’s.');
  await question.getByRole('button', { name: 'Withdraw it' }).click();
  await expect(page.getByText('Withdrawn. A notice stands at its address.')).toBeVisible();
  await page.goto(`${portal.address}/desk/site/links`);
  await expect(piece(page, ENGLISH)).toContainText('The article was withdrawn. Take the link out');
});

test('authors, who see their own pieces alone, have no business there', async ({ page }) => {
  await signIn(page, portal.address, 'author');
  await page.goto(`${portal.address}/desk/site/links`);
  await expect(page.getByText(ENGLISH)).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Parts of the site' })).toHaveCount(0);
});
