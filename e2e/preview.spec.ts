/** The last look: what is shown before a publication is what readers get after it, and what was chosen beside the text. */
import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import type { Role } from '../newsroom/accounts/roles.ts';
import { signIn } from './desk-people.ts';
import { everythingSaved } from './editor-page.ts';
import { firstDifference } from './first-difference.ts';
import { type Portal, startPortal } from './portal.ts';

// A page says what else was published: nobody else may publish meanwhile.
test.describe.configure({ mode: 'serial', timeout: 180_000 });
test.use({ viewport: { width: 1440, height: 900 } });

let portal: Portal;
test.beforeAll(async () => {
  test.setTimeout(600_000);
  portal = await startPortal();
});
test.afterAll(() => portal.stop());

/** A page of a browser of its own. */
const open = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ baseURL: portal.address, viewport: { width: 1440, height: 900 } })).newPage();

async function signedIn(browser: Browser, role: Role): Promise<Page> {
  const page = await open(browser);
  await signIn(page, portal.address, role);
  return page;
}

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
  await page.getByLabel('Printed instead of the names').fill('Island desk');
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
const mainOf = async (page: Page) =>
  (await page.locator('main').innerHTML()).replace(/<time[^>]*>[^<]*<\/time>/g, '<time>').replace(/\d{4}, \d{2}:\d{2}/g, 'then');

async function expectAxeClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('a preview is the very page that readers get after publication, with pictures that nobody sees before', async ({ browser }) => {
  const page = await signedIn(browser, 'editor');
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
  // The smaller form of the picture is made meanwhile; pages name it from then on.
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('figure').first().locator('source[type="image/avif"]')).toBeAttached({ timeout: 1_000 });
  }).toPass({ timeout: 90_000 });
  const before = await mainOf(page);
  await expectAxeClean(page);
  expect(await page.locator('script:not([src])').count()).toBe(0);
  await page.getByRole('link', { name: 'Back to the text' }).click();
  await expect(page).toHaveURL(room);

  const path = await publish(page);
  const reader = await open(browser);
  await reader.goto(path);
  expect(firstDifference(await mainOf(reader), before)).toBeUndefined();
});

test('a link shows a piece to somebody without an account until it is taken back, and no cache keeps it', async ({ browser }) => {
  const page = await signedIn(browser, 'contributor');
  await begin(page, 'Unfinished notes from the lighthouse');
  await everythingSaved(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Preview link…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Preview links' });
  await sheet.getByLabel('It works for').selectOption({ label: '1 day' });
  await sheet.getByRole('button', { name: 'Make a link' }).click();
  await expectAxeClean(page);
  const link = await sheet.getByRole('textbox').inputValue();
  expect(link).toMatch(/\/preview\/[\w-]{43}$/);

  const stranger = await open(browser);
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

test('each stop leads to where it is mended, and an editor may pass over some with a reason that the log keeps', async ({ browser }) => {
  const page = await signedIn(browser, 'editor');
  const room = await begin(page, 'A note from the wire TK');
  await page.getByLabel('Printed instead of the names').fill('');
  await page.getByLabel('Slug').fill('');
  await page.getByRole('textbox', { name: 'Text' }).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Ask TK about the goat.');
  const button = page.getByRole('button', { name: 'Publish…' });
  const sheet = page.getByRole('dialog', { name: 'Publish' });
  const show = async (sentence: string) => {
    await button.click();
    await sheet.getByRole('button', { name: `Show: ${sentence}` }).click();
    await expect(sheet).toHaveCount(0);
  };
  await show('A “TK” is left in the headline.');
  await expect(page.getByRole('textbox', { name: 'Headline' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Headline' }).fill('A note from the wire');
  await show('The address of the article is missing.');
  await expect(page.getByLabel('Slug')).toBeFocused();
  await page.getByLabel('Slug').fill('a-note-from-the-wire');
  await show('A “TK” is left in the text.');
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toContain('TK');

  await button.click();
  await expect(sheet.getByText('2 to mend,')).toBeVisible();
  await expectAxeClean(page);
  await sheet.getByRole('button', { name: 'Publish without it, with a reason' }).click();
  await expect(sheet.getByRole('button', { name: 'Publish', exact: true })).toHaveAttribute('aria-disabled', 'true');
  await sheet.getByLabel('Why it goes all the same').fill('The agency named nobody, and TK is a ship.');
  await sheet.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Published.')).toBeVisible();
  await page.goto(`/desk/log?article=${room.split('/').at(-1)}`);
  await expect(page.getByText('Because: The agency named nobody, and TK is a ship.')).toBeVisible();
});

test('a pin and an editor’s choice show on the reader’s page, and a translation is found from its original', async ({ browser }) => {
  const page = await signedIn(browser, 'editor');
  const room = await begin(page, 'A harbour counts its pilots');
  await page.locator('summary', { hasText: 'Related' }).click();
  await page.getByLabel('Pin an article').fill('torchlight');
  await page
    .getByRole('option', { name: /torchlight/i })
    .first()
    .click();
  await expect(page.getByRole('button', { name: /^Unpin / })).toBeVisible();
  const pinned = ((await page.getByRole('button', { name: /^Unpin / }).getAttribute('aria-label')) ?? '').replace('Unpin ', '');
  const excluded = (
    (await page
      .getByRole('button', { name: /^Never show / })
      .first()
      .getAttribute('aria-label')) ?? ''
  ).replace('Never show ', '');
  await page.getByRole('button', { name: `Never show ${excluded}` }).click();
  await expect(page.getByRole('button', { name: `Show ${excluded} again` })).toBeVisible();
  for (const group of ['Search, cards', 'Language']) await page.locator('summary', { hasText: group }).click();
  await expectAxeClean(page);
  const path = await publish(page);

  await page.getByLabel('Editor’s choice').check();
  await expect(page.getByText('It is an editor’s choice.')).toBeVisible();
  const reader = await open(browser);
  await reader.goto(path);
  const related = reader.getByRole('region', { name: 'Related articles' });
  await expect(related.getByRole('heading', { level: 3 }).first()).toHaveText(pinned);
  await expect(related.getByRole('heading', { name: excluded })).toHaveCount(0);
  await expect(reader.getByRole('article').first().getByText('Editor’s choice').first()).toBeVisible();

  await page.getByRole('button', { name: 'Translate into French' }).click();
  await page.waitForURL((url) => /\/desk\/articles\//.test(url.pathname) && !room.endsWith(url.pathname));
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveText('A harbour counts its pilots');
  await page.getByRole('textbox', { name: 'Headline' }).fill('Un port compte ses pilotes');
  await page.locator('summary', { hasText: 'Address' }).click();
  await page.getByRole('button', { name: 'Take it from the headline' }).click();
  const french = await publish(page);
  await reader.goto(path);
  await expect(reader.locator('link[rel="alternate"][hreflang="fr"]')).toHaveAttribute('href', new RegExp(`${french}$`));
  await reader.goto(french);
  await expect(
    reader
      .getByRole('link', { name: 'A harbour counts its pilots' })
      .or(reader.locator(`a[href="${path}"]`))
      .first(),
  ).toBeVisible();
});
