/** Pictures at the desk: sent without its pages, and led with as a person does it. */
import { expect, type Page } from '@playwright/test';

/** Uploads a picture as whoever is signed in on that page. */
export async function uploadPicture(page: Page, address: string, bytes: Buffer): Promise<{ id: string }> {
  const answer = await page.request.post('/desk/upload', {
    headers: { origin: address },
    multipart: { picture: { name: 'picture', mimeType: 'image/jpeg', buffer: bytes } },
  });
  const outcome = (await answer.json()) as { ok: boolean; picture: { id: string } };
  expect(outcome).toMatchObject({ ok: true });
  return outcome.picture;
}

/** Writes an article that this picture leads, adds the picture in the picker, publishes, and answers where it is. */
export async function publishWithPicture(page: Page, headline: string, bytes: Buffer): Promise<string> {
  await page.goto('/desk/articles/new');
  await page.getByRole('textbox', { name: 'Headline' }).fill(headline);
  await page.getByRole('textbox', { name: 'Text' }).click();
  await page.keyboard.type('It was painted overnight.');
  await page.getByLabel('Type', { exact: true }).selectOption({ label: 'News' });
  await page.getByLabel('Section', { exact: true }).selectOption({ index: 1 });
  await page.locator('summary', { hasText: 'Byline' }).click();
  await page.getByLabel('Printed instead of the names').fill('Harbour desk');

  await page.locator('summary', { hasText: 'Lead picture' }).click();
  await page.getByRole('button', { name: 'Choose a picture' }).click();
  const picker = page.getByRole('dialog', { name: 'Choose a picture' });
  const choosing = page.waitForEvent('filechooser');
  await picker.getByRole('button', { name: 'Add pictures' }).click();
  await (await choosing).setFiles({ name: 'quay.jpg', mimeType: 'image/jpeg', buffer: bytes });
  // The one that was added is the one that was meant.
  await expect(picker).toHaveCount(0);
  await page.getByLabel('What the picture shows').fill('A quay, red and blue');
  await page.getByLabel('Credit').fill('Photo: the desk');

  await page.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('dialog', { name: 'Publish' }).getByRole('button', { name: 'Publish', exact: true }).click();
  const path = await page.getByRole('link', { name: 'Open the page' }).getAttribute('href');
  return path ?? '';
}
