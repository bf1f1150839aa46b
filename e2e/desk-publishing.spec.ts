import { expect, test } from '@playwright/test';
import { signIn } from './desk-people.ts';

test.beforeEach(({ isMobile }) => test.skip(isMobile, 'The panel of a wide screen is tried here.'));

test('an author writes an article and publishes it; readers have it at the next request', async ({ page, baseURL }) => {
  await signIn(page, baseURL ?? '', 'editor');
  await page.goto('/desk/articles/new');
  await page.getByRole('textbox', { name: 'Headline' }).fill('A ferry returns to the north shore');
  await page.getByRole('textbox', { name: 'Standfirst' }).fill('After two years without one, the islands have a timetable again.');
  await page.getByRole('textbox', { name: 'Text' }).click();
  await page.keyboard.type('The first boat left at six with eleven passengers and one goat.');
  await page.getByLabel('Type', { exact: true }).selectOption({ label: 'News' });
  await page.getByLabel('Section', { exact: true }).selectOption({ index: 1 });

  // The checklist says what is missing, and nothing goes before it is there.
  await page.getByRole('button', { name: 'Publish…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Publish' });
  await expect(sheet.getByText('The address of the article is missing.')).toBeVisible();
  await expect(sheet.getByRole('button', { name: 'Publish', exact: true })).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');

  await page.locator('summary', { hasText: 'Address' }).click();
  await page.getByRole('button', { name: 'Take it from the headline' }).click();
  await page.locator('summary', { hasText: 'Byline' }).click();
  await page.getByLabel('Printed instead of them').fill('Island desk');
  await page.getByRole('button', { name: 'Publish…' }).click();
  await sheet.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Published.')).toBeVisible();
  const path = await page.getByRole('link', { name: 'Open the page' }).getAttribute('href');
  expect(path).toMatch(/\/a-ferry-returns-to-the-north-shore$/);

  await page.goto(path ?? '');
  await expect(page.getByRole('heading', { level: 1, name: 'A ferry returns to the north shore' })).toBeVisible();
  await expect(page.getByText('one goat')).toBeVisible();
});

test('a contributor sends a piece for review, and an editor sends it back with a note', async ({ page, browser, baseURL }) => {
  await signIn(page, baseURL ?? '', 'contributor');
  await page.goto('/desk/articles/new');
  await page.getByRole('textbox', { name: 'Headline' }).fill('Notes from the customs shed');
  await page.getByRole('button', { name: 'Send for review' }).click();
  await expect(page.getByText('Sent for review.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publish…' })).toHaveCount(0);

  const editors = await (await browser.newContext()).newPage();
  await signIn(editors, baseURL ?? '', 'editor');
  await editors.goto(page.url());
  await editors.getByRole('button', { name: 'More' }).click();
  await editors.getByRole('menuitem', { name: 'Send back with a note…' }).click();
  await editors.getByLabel('What it still needs').fill('Who says so?');
  await editors.getByRole('button', { name: 'Send back', exact: true }).click();
  await expect(editors.getByText('Sent back to its writer.')).toBeVisible();
});
