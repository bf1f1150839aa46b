/** The desk's frame, its first page, its list of articles and its finder: by pointer on a phone, by keyboard on a wide screen. */
import { expect, type Page, test } from '@playwright/test';
import { signIn } from './desk-people.ts';
import { barriersOf, listen, overflowOf } from './faults.ts';

const PAGES = [
  { name: 'Today', path: '/desk' },
  { name: 'Articles', path: '/desk/articles' },
  { name: 'Articles, filtered to nothing', path: '/desk/articles?view=published&q=nowordlikethis' },
];
const editorAt = async (page: Page, path: string, baseURL = '') => {
  await signIn(page, baseURL, 'editor');
  await page.goto(path);
};

for (const { name, path } of PAGES) {
  test(`${name}: loads without a complaint, with one h1 and its landmarks, axe finds nothing, and nothing sticks out`, async ({ page, baseURL }) => {
    const complaints = listen(page);
    await editorAt(page, path, baseURL);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('banner')).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    expect(await barriersOf(page)).toEqual([]);
    for (const width of [320, page.viewportSize()?.width ?? 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflowOf(page)).toBe(0);
    }
  });
}

test('the list is narrowed by words and selects, says so, and its address can be sent to somebody', async ({ page, baseURL, isMobile }) => {
  await editorAt(page, '/desk/articles', baseURL);
  if (isMobile) await page.getByRole('button', { name: 'Filter' }).click();
  await page.getByLabel('Section').selectOption({ label: 'Gulf' });
  await expect(page).toHaveURL(/section=/);
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: /^Published/ })
    .click();
  await expect(page).toHaveURL(/view=published/);
  await page.getByLabel('Find in headlines and text').fill('pilots');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=pilots/);
  const said = page.getByRole('main').getByRole('status');
  await expect(said).toHaveText(/^\d+ articles? published, with “pilots”, in Gulf$/);
  await page.reload();
  await expect(said).toHaveText(/with “pilots”, in Gulf$/);
  await expect(page.getByRole('link', { name: 'Six Gulf harbours put all their pilots on one radio channel' })).toBeVisible();
  await page.getByRole('link', { name: 'Remove section' }).click();
  await expect(said).toHaveText(/with “pilots”$/);
  await expect(page).not.toHaveURL(/section=/);
});

test('a filter that fits nothing says so and offers the way out', async ({ page, baseURL }) => {
  await editorAt(page, '/desk/articles?q=nowordlikethis', baseURL);
  await expect(page.getByText('No article fits.')).toBeVisible();
  await page.getByRole('link', { name: 'Remove all' }).click();
  await expect(page.getByRole('table', { name: 'Articles' })).toBeVisible();
});

test('a contributor finds their own pieces only, wherever they look', async ({ page, baseURL }) => {
  await signIn(page, baseURL ?? '', 'contributor');
  await page.goto('/desk/articles?view=published');
  await expect(page.getByRole('main').getByRole('status')).toHaveText('0 articles published');
  const answer = await page.request.post('/desk/do/find', { headers: { origin: new URL(baseURL ?? '').origin }, data: { question: 'pilots' } });
  expect(await answer.json()).toEqual({ ok: true, pieces: [] });
  await page.goto('/desk');
  const published = page.getByRole('region', { name: 'Just published' }).getByRole('link').first();
  await expect(published).toHaveAttribute('href', /^\/(?!desk)/);
});

test.describe('on a phone', () => {
  test.beforeEach(({ isMobile }) => test.skip(!isMobile, 'The menu is a phone’s.'));

  test('the places open over the page, and lead on', async ({ page, baseURL }) => {
    await editorAt(page, '/desk', baseURL);
    const menu = page.getByRole('button', { name: 'Menu' });
    await menu.click();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Articles' }).click();
    await expect(page).toHaveURL(/\/desk\/articles$/);
    await expect(menu).toHaveAttribute('aria-expanded', 'false');
  });

  test('what is pressed with a thumb is large enough', async ({ page, baseURL }) => {
    await editorAt(page, '/desk/articles', baseURL);
    for (const control of [
      page.getByRole('link', { name: 'New article' }),
      page.getByRole('button', { name: 'Filter' }),
      page.getByRole('searchbox'),
    ])
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});

test.describe('by keyboard alone', () => {
  test.beforeEach(({ isMobile }) => test.skip(isMobile, 'Keys are a wide screen’s.'));

  test('G and a letter go to a place, N begins an article, and letters typed into a field are letters', async ({ page, baseURL }) => {
    await editorAt(page, '/desk', baseURL);
    await page.keyboard.press('g');
    await page.keyboard.press('a');
    await expect(page).toHaveURL(/\/desk\/articles$/);
    await page.keyboard.press('/');
    const field = page.getByLabel('Find in headlines and text');
    await expect(field).toBeFocused();
    await page.keyboard.type('gulf');
    await expect(field).toHaveValue('gulf');
    await field.blur();
    await page.keyboard.press('n');
    await expect(page).toHaveURL(/\/desk\/articles\/new$/);
  });

  test('J and K walk the rows, the row shows where one is, Enter opens it', async ({ page, baseURL }) => {
    await editorAt(page, '/desk/articles', baseURL);
    const links = page.getByRole('table').getByRole('link');
    await page.keyboard.press('j');
    await expect(links.nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await expect(links.nth(1)).toBeFocused();
    expect(await barriersOf(page)).toEqual([]);
    const href = await links.nth(1).getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${baseURL}${href}`);
  });

  test('Ctrl-K finds an article and opens it; Escape returns the focus', async ({ page, baseURL }) => {
    const complaints = listen(page);
    await editorAt(page, '/desk', baseURL);
    const opener = page.getByRole('button', { name: /Find or go to/ });
    await opener.focus();
    await page.keyboard.press('Control+k');
    const finder = page.getByRole('combobox', { name: 'Find or go to' });
    await expect(finder).toBeFocused();
    await page.keyboard.type('radio chan');
    await expect(page.getByRole('option', { name: /Six Gulf harbours/ })).toBeVisible();
    expect(await barriersOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(finder).toHaveCount(0);
    await expect(opener).toBeFocused();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('radio chan');
    await expect(page.getByRole('option', { name: /Six Gulf harbours/ })).toHaveAttribute('data-highlighted', '');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/desk\/articles\/[0-9a-f-]{36}$/);
    expect(complaints).toEqual([]);
  });

  test('Ctrl-/ shows all keys, and single keys can be switched off for good', async ({ page, baseURL }) => {
    await editorAt(page, '/desk/articles', baseURL);
    await page.keyboard.press('Control+/');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await expect(keys.getByText('New article')).toBeVisible();
    expect(await barriersOf(page)).toEqual([]);
    await keys.getByRole('checkbox', { name: /Single keys/ }).uncheck();
    await page.keyboard.press('Escape');
    await expect(keys).toHaveCount(0);
    await page.reload();
    await page.keyboard.press('n');
    await page.keyboard.press('j');
    await expect(page).toHaveURL(/\/desk\/articles$/);
    await expect(page.getByRole('table').getByRole('link').first()).not.toBeFocused();
  });

  test('one signs out from one’s own menu, and the desk is closed', async ({ page, baseURL }) => {
    await editorAt(page, '/desk', baseURL);
    await page.getByRole('button', { name: /your account$/ }).press('Enter');
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('menuitem', { name: 'Sign out' }).press('Enter');
    await expect(page).toHaveURL(/\/desk\/sign-in/);
    await page.goto('/desk/articles');
    await expect(page).toHaveURL(/\/desk\/sign-in\?next=/);
  });
});

test('mirrored and in forced colours the list keeps its form', async ({ page, baseURL }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await editorAt(page, '/desk/articles', baseURL);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  expect(await overflowOf(page)).toBe(0);
  const seen = await page
    .locator('.stage')
    .first()
    .evaluate((stage) => getComputedStyle(stage, '::before').borderTopStyle);
  expect(seen).toBe('solid');
});

test('rows are chosen by X; what is done to all of them can be undone', async ({ page, baseURL, isMobile }) => {
  test.skip(isMobile, 'Rows are chosen on a wide screen.');
  await editorAt(page, '/desk/articles?view=draft', baseURL);
  const first = page.getByRole('row').nth(1);
  await expect(first.getByText('Draft', { exact: true })).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(first.getByRole('checkbox')).toBeChecked();
  expect(await barriersOf(page)).toEqual([]);
  const before = await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('link', { name: /^In review/ })
    .innerText();
  await page.getByRole('button', { name: 'Send 1 for review' }).click();
  const said = page.getByText('1 article sent for review.').first();
  await expect(said).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: /^In review/ })).not.toHaveText(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: /^In review/ })).toHaveText(before);
});
