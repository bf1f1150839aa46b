/** From a piece that cannot go to one that went, without leaving the sheet. */
import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { copyDraft, paragraph, undescribedPicture } from './copied-draft.ts';
import { signIn } from './desk-people.ts';
import { barriersOf, listen, overflowOf } from './faults.ts';

test('what stops a piece is mended in the sheet, one after the other, and readers get it as it was shown there', async ({
  page,
  baseURL,
  isMobile,
}) => {
  test.skip(isMobile, 'It goes by keys.');
  await signIn(page, baseURL ?? '', 'editor');
  const id = await copyDraft(page, baseURL ?? '', 'gulf-pilots-one-channel', {
    headline: '',
    sectionId: null,
    bylines: [],
    printedByline: '',
    body: { type: 'doc', content: [paragraph('The pilots speak on one channel.'), undescribedPicture] },
  });
  const complaints = listen(page);
  await page.goto(`/desk/articles/${id}`);
  await expect(page.getByText('Mend 4 things to publish')).toBeVisible();
  await page.getByRole('button', { name: 'Publish…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Publish' });
  await expect(sheet.getByText('Mend 4 things to publish')).toBeVisible();
  await expect(sheet.getByRole('textbox', { name: 'Headline' })).toBeFocused();
  expect(await barriersOf(page)).toEqual([]);

  const headline = `Pilots share a channel ${randomUUID().slice(0, 8)}`;
  await page.keyboard.type(headline);
  // It is stored meanwhile; the line that is written stays under the hand, and says that it is in order.
  await expect(sheet.getByRole('status')).toHaveText(/^3 to mend/);
  await expect(sheet.getByRole('textbox', { name: 'Headline' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('combobox', { name: 'Section' })).toBeFocused();
  await expect(sheet.getByRole('textbox', { name: 'Headline' })).toHaveCount(0);
  await sheet.getByRole('combobox', { name: 'Section' }).selectOption({ label: 'Gulf' });
  await page.keyboard.press('F8');
  const people = sheet.getByRole('combobox', { name: 'People' });
  await expect(people).toBeFocused();
  await page.keyboard.type('Rania');
  await expect(page.getByRole('option', { name: /^Rania/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('toolbar', { name: 'People' })).toContainText('Rania');
  await page.keyboard.press('F8');
  const shows = sheet.getByRole('textbox', { name: 'What the picture shows' });
  await expect(shows).toBeFocused();
  await page.keyboard.type('Two cranes over a quay');
  await page.keyboard.press('Enter');
  // With a section it has an address, which the article that it was copied from has already.
  await expect(sheet.getByText('Another article has this address.')).toBeVisible();
  await sheet.getByRole('button', { name: /^Take “.*-2”$/ }).click();
  const go = sheet.getByRole('button', { name: 'Publish', exact: true });
  await expect(go).toBeFocused();
  await expect(sheet.getByText(/^Mend \d/)).toHaveCount(0);

  const shown = sheet.frameLocator('iframe');
  await expect(shown.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  await expect(shown.getByRole('link', { name: 'Back to the text' })).toHaveCount(0);
  await go.click();
  const path = (await page.getByRole('link', { name: 'Open the page' }).getAttribute('href')) ?? '';
  expect(complaints).toEqual([]);
  // The page behind the sheet has the words too.
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveText(headline);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Two cranes over a quay' })).toBeVisible();
});

test('on a phone the sheet says what it waits for, and a picture’s words are mended in it', async ({ page, baseURL, isMobile }) => {
  test.skip(!isMobile, 'The wide sheet is tried by keys.');
  await signIn(page, baseURL ?? '', 'editor');
  const id = await copyDraft(page, baseURL ?? '', 'gulf-pilots-one-channel', {
    slug: `pilots-${randomUUID().slice(0, 8)}`,
    body: { type: 'doc', content: [paragraph('The pilots speak on one channel.'), undescribedPicture] },
  });
  await page.goto(`/desk/articles/${id}`);
  await expect(page.getByRole('banner').getByText('1 to mend')).toBeVisible();
  await page.getByRole('button', { name: 'Publish…' }).tap();
  const sheet = page.getByRole('dialog', { name: 'Publish' });
  await expect(sheet.getByText('Mend 1 thing to publish')).toBeVisible();
  await sheet.getByRole('checkbox', { name: /^Decorative/ }).check();
  await expect(sheet.getByText(/^Mend \d/)).toHaveCount(0);
  expect(await barriersOf(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
});
