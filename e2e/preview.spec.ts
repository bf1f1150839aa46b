/** Previews: what is shown before a publication is what readers get after it, to the desk and by a link. */
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { signIn } from './desk-people.ts';

test.beforeEach(({ isMobile }) => test.skip(isMobile, 'The panel of a wide screen is tried here.'));

/** Begins an article that may go to readers, and answers the address of its room. */
async function begin(page: Page, headline: string): Promise<string> {
  await page.goto('/desk/articles/new');
  await page.getByRole('textbox', { name: 'Headline' }).fill(headline);
  await page.getByRole('textbox', { name: 'Standfirst' }).fill('What was said on the quay, and what was not.');
  await page.getByRole('textbox', { name: 'Text' }).click();
  await page.keyboard.type('The first boat left at six with eleven passengers and one goat.');
  await page.getByLabel('Type', { exact: true }).selectOption({ label: 'News' });
  await page.getByLabel('Section', { exact: true }).selectOption({ index: 1 });
  await page.locator('summary', { hasText: 'Address' }).click();
  await page.getByRole('button', { name: 'Take it from the headline' }).click();
  await page.locator('summary', { hasText: 'Byline' }).click();
  await page.getByLabel('Printed instead of them').fill('Island desk');
  await expect(page).toHaveURL(/\/desk\/articles\/[0-9a-f-]{36}$/);
  return page.url();
}

async function publish(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('dialog', { name: 'Publish' }).getByRole('button', { name: 'Publish', exact: true }).click();
  const path = await page.getByRole('link', { name: 'Open the page' }).getAttribute('href');
  return path ?? '';
}

/** All of the article's page between masthead and foot, without the minute of its publication. */
const mainOf = async (page: Page) => (await page.locator('main').innerHTML()).replace(/<time[^>]*>[^<]*<\/time>/g, '<time>').replace(/\s+/g, ' ');

test('a preview is the very page that readers get after publication, with pictures that nobody sees before', async ({ page, browser, baseURL }) => {
  test.setTimeout(120_000);
  const address = baseURL ?? '';
  await signIn(page, address, 'editor');
  const bytes = await sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#7a8c99' } })
    .jpeg()
    .toBuffer();
  const room = await begin(page, 'A preview on the north shore');
  await page.locator('summary', { hasText: 'Lead picture' }).click();
  await page.getByRole('button', { name: 'Choose a picture' }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('dialog', { name: 'Choose a picture' }).getByRole('button', { name: 'Add pictures' }).click();
  await (await choosing).setFiles({ name: 'water.jpg', mimeType: 'image/jpeg', buffer: bytes });
  await page.getByLabel('What the picture shows').fill('Grey water');
  await page.getByLabel('Credit').fill('Photo: the desk');
  // Words that are not stored yet go first.
  await page.getByRole('textbox', { name: 'Standfirst' }).fill('Typed a moment before.');
  await page.getByRole('link', { name: 'Preview', exact: true }).click();

  await expect(page).toHaveURL(`${room}/preview`);
  await expect(page.getByText('Typed a moment before.')).toBeVisible();
  const picture = page.getByRole('img', { name: 'Grey water' });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const before = await mainOf(page);
  expect(await page.locator('script:not([src])').count()).toBe(0);
  await page.getByRole('link', { name: 'Back to the text' }).click();
  await expect(page).toHaveURL(room);

  const path = await publish(page);
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(address + path);
  expect(await mainOf(reader)).toBe(before);
});

test('a link shows a piece to somebody without an account until it is taken back, and no cache keeps it', async ({ page, browser, baseURL }) => {
  await signIn(page, baseURL ?? '', 'contributor');
  await begin(page, 'Unfinished notes from the lighthouse');
  await expect(page.getByRole('status').filter({ hasText: /^Saved/ })).toBeVisible();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Preview link…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Preview links' });
  await sheet.getByLabel('It works for').selectOption({ label: '1 day' });
  await sheet.getByRole('button', { name: 'Make a link' }).click();
  const link = await sheet.getByRole('textbox').inputValue();
  expect(link).toMatch(/\/preview\/[\w-]{43}$/);

  const stranger = await (await browser.newContext()).newPage();
  const answer = await stranger.goto(link);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': /noindex/ });
  await expect(stranger.getByRole('heading', { level: 1, name: 'Unfinished notes from the lighthouse' })).toBeVisible();
  await expect(stranger.getByRole('complementary', { name: 'Preview' })).toContainText('is not published');
  await expect(stranger.getByRole('link', { name: 'Back to the text' })).toHaveCount(0);
  // The address at which it will be, and the search, know nothing of it.
  expect((await stranger.goto('/gulf/unfinished-notes-from-the-lighthouse'))?.status()).toBe(404);
  await stranger.goto('/search?q=unfinished+lighthouse');
  await expect(stranger.getByText('Unfinished notes')).toHaveCount(0);

  await sheet.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText('The link is taken back.')).toBeVisible();
  expect((await stranger.goto(link))?.status()).toBe(404);
  await expect(stranger.getByRole('heading', { level: 1, name: 'This link shows nothing' })).toBeVisible();
  const unknown = await stranger.request.get(`${link.slice(0, -4)}aaaa`);
  expect(await unknown.text()).toBe(await (await stranger.request.get(link)).text());
});
