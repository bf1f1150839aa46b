/** The article page: every element of a newsroom's page is there, found by its role and name. */
import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { copyDraft, paragraph } from './copied-draft.ts';
import { signIn } from './desk-people.ts';
import { listen } from './faults.ts';

test('the article that mirrors a newsroom’s own page has each of its elements', async ({ page }) => {
  await page.goto('/europe/allies-keep-talking');
  const article = page.getByRole('article').first();
  await expect(page.getByRole('navigation', { name: 'You are here' }).getByRole('link', { name: 'Europe' })).toBeVisible();
  await expect(article.getByText('Editor’s choice').first()).toBeVisible();
  await expect(article.getByText('News', { exact: true }).first()).toBeVisible();
  await expect(article.getByRole('heading', { level: 1 })).not.toBeEmpty();
  await expect(article.getByRole('blockquote')).toHaveCount(1);
  await expect(article.getByRole('figure').first()).toContainText('picture courtesy of');
  await expect(article.getByText('Source', { exact: true })).toBeVisible();
  await expect(article.getByRole('definition').first()).toContainText('The Causeway with');
  const related = page.getByRole('region', { name: 'Related articles' });
  await expect(related.getByRole('article')).toHaveCount(4);
  const first = related.getByRole('article').first();
  await expect(first.getByRole('img')).toBeVisible();
  await expect(first.getByText('Editor’s choice')).toBeVisible();
  await expect(first.getByText('News', { exact: true })).toBeVisible();
  await expect(first.getByRole('heading')).toContainText(/\w/);
  await expect(first.getByRole('paragraph').last()).not.toBeEmpty();
  const popular = page.getByRole('region', { name: 'Popular' });
  await expect(popular.getByRole('listitem')).not.toHaveCount(0);
  await expect(popular.getByRole('listitem').first().getByRole('heading')).toBeVisible();
});

test('bylines lead to people with their roles, and times are machine-readable in UTC', async ({ page }) => {
  await page.goto('/caucasus/avalanche-watch');
  const article = page.getByRole('article').first();
  await expect(
    article
      .getByText(/Photographs by/)
      .locator('visible=true')
      .first(),
  ).toBeVisible();
  await article
    .getByRole('link', { name: 'Tamar Gelovani' })
    .or(article.getByRole('link', { name: 'Hagop Sarian' }))
    .locator('visible=true')
    .first()
    .click();
  await expect(page).toHaveURL(/\/authors\//);
  await page.goBack();
  const time = await article.locator('time').first().getAttribute('datetime');
  expect(new Date(time ?? '').toISOString()).toBe(time);
});

test('a corrected article says so at its head and leads to the correction', async ({ page }) => {
  await page.goto('/europe/lake-licence-two-shores');
  const link = page
    .getByRole('link', { name: /^Corrected/ })
    .locator('visible=true')
    .first();
  await link.click();
  await expect(page).toHaveURL(/#corrections$/);
  await expect(page.getByRole('heading', { name: /^Correction/ })).toBeInViewport();
});

test('footnotes lead there and back', async ({ page }) => {
  await page.goto('/europe/night-train-changes-wheels');
  await page.getByRole('link', { name: 'Note 1', exact: true }).click();
  const back = page.getByRole('link', { name: 'Back to the text' }).first();
  await expect(back).toBeInViewport();
  await back.click();
  await expect(page.getByRole('link', { name: 'Note 1', exact: true })).toBeInViewport();
});

test('a wide table scrolls in its own box, by keyboard too', async ({ page }) => {
  await page.goto('/europe/what-closing-a-chapter-means');
  const box = page
    .getByRole('region')
    .filter({ has: page.getByRole('table') })
    .first();
  await expect(box.getByRole('table')).toBeVisible();
  await box.focus();
  await expect(box).toBeFocused();
});

/** What is shared is the short link: it outlives every renaming. */
const SHORT_LINK = /^http.*\/a\/[0-9a-z]{8}$/;

test('share links are plain links with the short link of the article in them', async ({ page }) => {
  await page.goto('/europe/allies-keep-talking');
  const mail = page.getByRole('link', { name: 'E-mail' });
  const letter = new URL((await mail.getAttribute('href')) ?? '').searchParams.get('body') ?? '';
  const shared = letter.split('\n').at(-1) ?? '';
  expect(shared).toMatch(SHORT_LINK);
  await page.goto(shared);
  await expect(page).toHaveURL('/europe/allies-keep-talking');
});

test('the address of an article can be copied, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/europe/allies-keep-talking');
  const copy = page.getByRole('button', { name: 'Copy link' });
  await copy.click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(SHORT_LINK);
  expect(await page.locator('link[rel=shortlink]').getAttribute('href')).toBe(copied);
  await expect(copy).toBeVisible();
});

test('an article can be put into another page by the code under it, without a script too', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/europe/allies-keep-talking');
  const field = page.getByRole('textbox', { name: 'HTML for your page' });
  await expect(field).toBeHidden();
  await page.getByText('Embed', { exact: true }).click();
  await expect(field).toBeVisible();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await expect(field).toHaveValue(copied);
  // It is what programs are given that ask for it.
  const told = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const { html } = (await (await page.request.get(told ?? '')).json()) as { html: string };
  expect(copied).toBe(html);

  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(page.url());
  await plain.getByText('Embed', { exact: true }).click();
  await expect(plain.getByRole('textbox', { name: 'HTML for your page' })).toHaveValue(html);
  await expect(plain.getByRole('button', { name: 'Copy', exact: true })).toBeHidden();
  await plain.close();
});

test('what lies on another site stands in the page once it is asked for, and not before', async ({ page, baseURL, isMobile }) => {
  const address = baseURL ?? '';
  test.skip(isMobile, 'It is put in the page alike at any width.');
  await signIn(page, address, 'editor');
  const attrs = { kind: 'video', address: 'https://youtu.be/dQw4w9WgXcQ', title: 'The signing', provider: 'YouTube' } as const;
  const id = await copyDraft(page, address, 'allies-keep-talking', {
    slug: `framed-${randomUUID().slice(0, 8)}`,
    body: { type: 'doc', content: [paragraph('They signed.'), { type: 'embed', attrs }] },
  });
  const answer = await page.request.post('/desk/do/publish-draft', { headers: { origin: address }, data: { id, version: 1 } });
  const { path } = await answer.json();
  const asked: string[] = [];
  await page.route(/^https:/, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<h1>The player</h1>' });
  });
  const complaints = listen(page);
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Play it here' }).click();
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'The player' })).toBeVisible();
  expect(asked).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test('an embed loads nothing from elsewhere', async ({ page }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).hostname));
  await page.goto('/europe/pilots-and-a-sandbank');
  await expect(page.getByRole('main').getByRole('link', { name: 'Three pilots, one sandbank' })).toHaveAttribute('href', /^https:\/\/example\.org\//);
  await expect(page.getByText('Nothing is loaded from there until you ask for it.')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect([...hosts]).toEqual([new URL(page.url()).hostname]);
});

test('on paper the article stands alone', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/europe/allies-keep-talking');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Related articles' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Popular' })).toBeHidden();
});
