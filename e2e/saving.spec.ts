/**
 * Never lose a word: through a killed server, a dead line, a crashed tab, a second tab, two people, an ended session.
 * Each test has a portal of its own, since most of them end it.
 */
import { type Browser, expect, type Page, test } from '@playwright/test';
import type { Role } from '../newsroom/accounts/roles.ts';
import { signIn } from './desk-people.ts';
import { everythingSaved } from './editor-page.ts';
import { type Portal, startPortal } from './portal.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal();
});
test.afterAll(() => portal.stop());

/** The same port again: the browser's store and cookies belong to it. */
async function restart(): Promise<void> {
  portal = await startPortal({ folder: portal.folder, env: { PORT: new URL(portal.address).port } });
}

async function open(browser: Browser, role: Role, path = '/desk/articles/new'): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, portal.address, role);
  await page.goto(`${portal.address}${path}`);
  await expect(headline(page)).toBeVisible();
  return page;
}

const headline = (page: Page) => page.getByRole('textbox', { name: 'Headline' });
const standfirst = (page: Page) => page.getByRole('textbox', { name: 'Standfirst' });
const text = (page: Page) => page.getByRole('textbox', { name: 'Text' });
const status = (page: Page, words: string | RegExp) =>
  expect(page.getByRole('status').filter({ hasText: words }).first()).toBeVisible({ timeout: 30_000 });

/** A new piece with a headline and a text, stored. */
async function begin(browser: Browser, role: Role, words: { headline: string; text: string[] }): Promise<Page> {
  const page = await open(browser, role);
  await headline(page).click();
  await page.keyboard.type(words.headline);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  for (const [index, paragraph] of words.text.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(paragraph);
  }
  await everythingSaved(page);
  await expect(page).toHaveURL(/\/desk\/articles\/[0-9a-f-]{36}$/);
  return page;
}

async function append(page: Page, words: string): Promise<void> {
  await text(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

test('what was saved is there after the server was killed', async ({ browser }) => {
  const page = await begin(browser, 'author', { headline: 'Killed at noon', text: ['The first words.'] });
  await portal.kill();
  await restart();
  await page.reload();
  await expect(headline(page)).toHaveText('Killed at noon');
  await expect(text(page)).toContainText('The first words.');
  await page.context().close();
});

test('words typed at a dead server outlive a reload and go out when it is back', async ({ browser }) => {
  const page = await begin(browser, 'author', { headline: 'The line is cut', text: ['Before.'] });
  const address = page.url();
  await portal.kill();
  await append(page, ' Typed into silence.');
  await status(page, 'Offline, kept in this browser');
  await expect(page.getByText('Your words are kept in this browser.')).toBeVisible({ timeout: 20_000 });
  await page.reload().catch(() => undefined);
  await restart();
  await page.goto(address);
  await status(page, /Recovered words from/);
  await expect(text(page)).toContainText('Before. Typed into silence.');
  await everythingSaved(page);
  await page.reload();
  await expect(text(page)).toContainText('Before. Typed into silence.');
  await expect(page.getByText(/Recovered words/)).toBeHidden();
  await page.context().close();
});

test('words typed while the line is cut go out by themselves when it is back', async ({ browser }) => {
  const page = await begin(browser, 'author', { headline: 'A short silence', text: ['One.'] });
  await page.context().setOffline(true);
  await append(page, ' Two.');
  await status(page, 'Offline, kept in this browser');
  await page.context().setOffline(false);
  await everythingSaved(page);
  await page.reload();
  await expect(text(page)).toContainText('One. Two.');
  await page.context().close();
});

test('a piece begun at a dead server is found again in this browser', async ({ browser }) => {
  const page = await open(browser, 'author');
  const context = page.context();
  await portal.kill();
  await headline(page).click();
  await page.keyboard.type('Begun in the dark');
  await status(page, 'Offline, kept in this browser');
  // Closed before the server is back: a tab that stays open sends its words by itself.
  await page.close();
  await restart();
  const again = await context.newPage();
  await again.goto(`${portal.address}/desk/articles/new`);
  await again.getByRole('link', { name: /Begun in the dark/ }).click();
  await expect(headline(again)).toHaveText('Begun in the dark');
  await everythingSaved(again);
  await context.close();
});

test('an answer that was lost with the tab is no conflict', async ({ browser }) => {
  const page = await begin(browser, 'author', { headline: 'Lost answers', text: ['Stored.'] });
  const address = page.url();
  const context = page.context();
  // The save arrives, its answer never does.
  await context.route('**/desk/do/save-draft', async (route) => {
    await route.fetch();
    await new Promise(() => undefined);
  });
  await append(page, ' Arrived unheard.');
  await page.waitForTimeout(2_500);
  await append(page, ' Never sent.');
  await page.waitForTimeout(600);
  await page.close({ runBeforeUnload: false });
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  const again = await context.newPage();
  await again.goto(address);
  await expect(text(again)).toContainText('Stored. Arrived unheard. Never sent.');
  await everythingSaved(again);
  await expect(again.getByRole('button', { name: 'Compare' })).toBeHidden();
  await context.close();
});

test('two people on one text: both see it, join it, and both versions are kept', async ({ browser }) => {
  const one = await begin(browser, 'editor', { headline: 'Two hands', text: ['First paragraph.', 'Second paragraph.', 'Third paragraph.'] });
  const two = await open(browser, 'admin', new URL(one.url()).pathname);
  await expect(two.getByText('Elif Demir is writing')).toBeVisible({ timeout: 30_000 });

  // Two changes the headline and the end; one, who does not know of it, the headline and the standfirst.
  await one.context().setOffline(true);
  await headline(two).click();
  await two.keyboard.press('End');
  await two.keyboard.type(' of Ada');
  await append(two, ' Ada was here.');
  await everythingSaved(two);
  await headline(one).click();
  await one.keyboard.press('End');
  await one.keyboard.type(' of Elif');
  await standfirst(one).click();
  await one.keyboard.type('Elif was here.');
  await one.context().setOffline(false);

  await status(one, 'Ada changed this');
  await one.getByRole('button', { name: 'Compare' }).click();
  await expect(one.getByRole('heading', { name: 'Two people wrote at once' })).toBeVisible();
  await expect(one.getByRole('region', { name: 'Standfirst' }).getByText('Only you changed it: kept')).toBeVisible();
  await expect(one.getByText('Only Ada changed it: taken')).toBeVisible();
  const save = one.getByRole('button', { name: 'Save the joined text' });
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  await one.getByRole('region', { name: 'Headline' }).getByRole('radio', { name: 'Keep Ada’s' }).check();
  await expect(save).not.toHaveAttribute('aria-disabled', 'true');
  await save.click();
  await expect(headline(one)).toHaveText('Two hands of Ada');
  await expect(standfirst(one)).toHaveText('Elif was here.');
  await expect(text(one)).toContainText('Third paragraph. Ada was here.');
  await everythingSaved(one);

  await one.getByRole('tab', { name: 'Versions' }).click();
  await expect(one.getByText('Kept when two wrote at once')).toHaveCount(2);
  await one.context().close();
  await two.context().close();
});

test('a second tab shows the text and writes only when asked to', async ({ browser }) => {
  const first = await begin(browser, 'author', { headline: 'Two tabs', text: ['One.'] });
  const second = await first.context().newPage();
  await second.goto(first.url());
  await status(second, 'Open in another tab');
  await expect(headline(second)).not.toBeEditable();
  await append(first, ' Typed in the first.');
  await second.getByRole('button', { name: 'Write here' }).click();
  await expect(text(second)).toContainText('One. Typed in the first.');
  await append(second, ' And in the second.');
  await everythingSaved(second);
  await status(first, 'Open in another tab');
  await second.reload();
  await expect(text(second)).toContainText('One. Typed in the first. And in the second.');
  await first.context().close();
});

test('a session that ends while writing asks to sign in above the text, and the words are saved', async ({ browser }) => {
  const page = await begin(browser, 'author', { headline: 'The session ends', text: ['Before.'] });
  await page.context().clearCookies();
  await append(page, ' After.');
  const dialog = page.getByRole('dialog', { name: 'Your session ended' });
  await expect(dialog).toBeVisible({ timeout: 20_000 });
  await dialog.getByLabel('E-mail').fill('author@demonstration.example');
  await dialog.getByLabel('Password').fill('try the desk first');
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(dialog).toBeHidden();
  await everythingSaved(page);
  await page.reload();
  await expect(text(page)).toContainText('Before. After.');
  await page.context().close();
});

test('whoever signs in meanwhile does not become the writer of these words, nor sees them', async ({ browser }) => {
  const page = await begin(browser, 'author', { headline: 'Not yours', text: ['Mine.'] });
  await page.context().clearCookies();
  await signIn(page, portal.address, 'contributor');
  await append(page, ' Still mine.');
  await expect(page.getByRole('dialog', { name: 'Your session ended' })).toBeVisible({ timeout: 20_000 });
  await page.goto(page.url());
  await expect(page.getByRole('heading', { name: 'There is no such article here' })).toBeVisible();
  await page.goto(`${portal.address}/desk/articles/new`);
  await expect(headline(page)).toBeVisible();
  await expect(page.getByText('Not yours')).toBeHidden();
  await page.context().close();
});

test('a version that was kept is compared and restored as a draft', async ({ browser }) => {
  const page = await begin(browser, 'editor', { headline: 'Versions', text: ['The old words.'] });
  await page.keyboard.press('Control+s');
  await expect(page.getByText('This version is kept under Versions.')).toBeVisible();
  await text(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Quite other words.');
  await everythingSaved(page);
  await page.getByRole('tab', { name: 'Versions' }).click();
  await page
    .getByRole('button', { name: /^Compare .* with the newest$/ })
    .first()
    .click();
  const sheet = page.getByRole('dialog', { name: 'Two versions' });
  await expect(sheet.locator('ins').first()).toBeVisible();
  await sheet.getByRole('button', { name: /^Restore .* as draft$/ }).click();
  await expect(text(page)).toContainText('The old words.');
  await expect(page.getByText('Restored', { exact: true })).toBeVisible();
  await page.context().close();
});
