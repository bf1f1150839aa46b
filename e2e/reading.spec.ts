/** Walking through the site as a reader does. */
import { expect, test } from '@playwright/test';

test('from the front to an article, its author and back to the section', async ({ page }) => {
  await page.goto('/');
  const lead = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first();
  const headline = await lead.innerText();
  await lead.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  await page.getByRole('main').getByRole('link', { name: /./ }).and(page.locator('[href^="/authors/"]')).locator('visible=true').first().click();
  await expect(page).toHaveURL(/\/authors\//);
  await expect(page.getByRole('main').getByRole('link', { name: headline })).toBeVisible();
});

test('the keyboard reaches the text before everything else', async ({ page }) => {
  await page.goto('/gulf');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveAttribute('href', '#main');
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('the archive is narrowed by plain links and forms, and widened again', async ({ page }) => {
  await page.goto('/archive');
  const form = page.getByRole('form', { name: 'Filter the archive' });
  // On a phone the filters are folded.
  const fold = form.getByText('Narrow the list');
  if (await fold.isVisible()) await fold.click();
  await form.getByLabel('Section').selectOption('gulf');
  await form.getByLabel('Kind').selectOption('news');
  await form.getByRole('button').click();
  await expect(page).toHaveURL(/\/archive\?.*section=gulf/);
  const rows = page.getByRole('main').getByRole('article');
  const found = await rows.count();
  expect(found).toBeGreaterThan(0);
  await page
    .getByRole('main')
    .getByRole('link', { name: /remove/i })
    .first()
    .click();
  await expect.poll(() => rows.count()).toBeGreaterThan(found);
});

test('a search marks the words it found, and says what to drop when it found none', async ({ page }) => {
  await page.goto('/search');
  await page.getByRole('main').getByRole('searchbox').fill('pilots');
  await page.getByRole('main').getByRole('searchbox').press('Enter');
  await expect(page.locator('mark').first()).toHaveText(/pilot/i);
  await page.goto('/search?q=pilots+xylophone');
  await page
    .getByRole('main')
    .getByRole('link', { name: /pilots/ })
    .first()
    .click();
  await expect(page.locator('mark').first()).toBeVisible();
});

test('a list goes on by number, then by date, and back', async ({ page }) => {
  await page.goto('/archive');
  await page
    .getByRole('link', { name: '2', exact: true })
    .or(page.getByRole('link', { name: 'Page 2' }))
    .first()
    .click();
  await expect(page).toHaveURL(/page=2/);
  const first = await page.getByRole('main').getByRole('article').first().innerText();
  await page.goto('/archive');
  expect(await page.getByRole('main').getByRole('article').first().innerText()).not.toBe(first);
});

test('on a phone the sections open over the page', async ({ page }, { project }) => {
  test.skip(project.name !== 'phone', 'wide screens show them');
  await page.goto('/');
  await page.getByText('Sections', { exact: true }).first().click();
  await page.getByRole('banner').getByRole('link', { name: 'Caucasus' }).locator('visible=true').click();
  await expect(page).toHaveURL(/\/caucasus$/);
});

test('a reading is counted once, without a cookie', async ({ page, context }) => {
  const beacon = page.waitForRequest((request) => request.url().endsWith('/api/views'), { timeout: 15_000 });
  await page.goto('/gulf/gulf-pilots-one-channel');
  expect((await beacon).method()).toBe('POST');
  expect(await context.cookies()).toEqual([]);
});

test('the page behind a link on which the pointer rests is made ready; one of the desk never is', async ({ page, context, isMobile }) => {
  test.skip(isMobile, 'A finger rests on nothing.');
  const ready: string[] = [];
  context.on('request', (request) => {
    if (request.headers()['sec-purpose']?.includes('prerender')) ready.push(new URL(request.url()).pathname);
  });
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).first().hover();
  const link = page.getByRole('main').locator('a[href^="/europe/"]').first();
  await link.hover();
  await expect.poll(() => ready).toEqual([await link.getAttribute('href')]);
});
