/** An article that others may republish is made ready for them; one that they may not is not. */
import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { copyDraft } from './copied-draft.ts';
import { signIn } from './desk-people.ts';

test('a reader finds terms, text and credit from the article, and copies the text', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(baseURL ?? '').origin });
  await page.goto('/europe/allies-keep-talking');
  await expect(page.locator('head link[rel=license]')).toHaveAttribute('href', 'https://creativecommons.org/licenses/by-nd/4.0/');
  await page.getByRole('link', { name: 'Republish this article' }).click();
  await expect(page).toHaveURL(/\/europe\/allies-keep-talking\/republish$/);
  await expect(page.getByRole('region', { name: 'Terms' }).getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'CC BY-ND 4.0' })).toHaveAttribute('rel', 'license');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  const text = page.getByRole('textbox', { name: 'The article' });
  const html = await text.inputValue();
  expect(html).toMatch(/^<h1>/);
  expect(html).toContain('First published by <a href="http');
  expect(html).not.toMatch(/<script|style=|class=/);
  await expect(page.getByRole('textbox', { name: 'For the head of your page' })).toHaveValue(
    /^<link rel="canonical" href="http[^"]*\/europe\/allies-keep-talking"\/>$/,
  );
  await expect(page.getByRole('button', { name: 'Copy the line for the head' })).toBeVisible();
  const copy = page.getByRole('button', { name: 'Copy the article' });
  await copy.click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(html);
  await page.getByRole('link', { name: 'Back to the article' }).click();
  await expect(page).toHaveURL(/\/europe\/allies-keep-talking$/);
});

test('all of it is there without scripts, but for the buttons', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/europe/allies-keep-talking/republish`);
  await expect(page.getByRole('textbox', { name: 'The article' })).toHaveValue(/^<h1>/);
  await expect(page.getByRole('button')).toHaveCount(0);
  await context.close();
});

test('whoever lets others copy and asks machines not to is told that these do not agree', async ({ page, baseURL, isMobile }) => {
  test.skip(isMobile, 'One width is enough for words.');
  await signIn(page, baseURL ?? '', 'admin');
  await page.goto('/desk/site/settings');
  const licence = page.getByLabel('May others republish articles?');
  const use = page.getByLabel('Use of what is published');
  const warning = page.getByRole('status').filter({ hasText: 'do not agree' });
  await licence.selectOption({ label: 'CC BY 4.0' });
  await use.selectOption({ label: 'Search and answers, no training' });
  await expect(warning).toContainText('CC BY 4.0 lets anybody who names you use them for any purpose');
  await licence.selectOption({ label: 'CC BY-NC 4.0' });
  await expect(warning).toContainText('where no money is made');
  await use.selectOption({ label: 'Everything, training too' });
  await expect(warning).toHaveCount(0);
  await use.selectOption({ label: 'Search engines alone' });
  await expect(warning).toContainText('use your articles in answers');
  await licence.selectOption({ label: 'No' });
  await expect(warning).toHaveCount(0);
});

test('the desk says otherwise of one article: no link, no page', async ({ page, baseURL, isMobile }) => {
  test.skip(isMobile, 'The panel of a wide screen is tried here.');
  const address = baseURL ?? '';
  await signIn(page, address, 'editor');
  const slug = `closed-${randomUUID().slice(0, 8)}`;
  const id = await copyDraft(page, address, 'allies-keep-talking', { slug });
  await page.goto(`/desk/articles/${id}`);
  await page.getByRole('complementary', { name: 'Panel' }).locator('summary', { hasText: 'Republishing' }).click();
  const licence = page.getByLabel('May others republish it?');
  await expect(licence.locator('option').first()).toHaveText('As the site has it: CC BY-ND 4.0');
  await licence.selectOption({ label: 'No' });
  await page.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('dialog', { name: 'Publish' }).getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Published.')).toBeVisible();
  await page.goto(`/europe/${slug}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Republish this article' })).toHaveCount(0);
  expect((await page.request.get(`/europe/${slug}/republish`)).status()).toBe(404);
});
