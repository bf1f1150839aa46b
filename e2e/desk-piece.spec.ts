/** What is written beside the text of a piece, and how one gets there. */
import { expect, test } from '@playwright/test';
import { copyDraft, paragraph, undescribedPicture } from './copied-draft.ts';
import { signIn } from './desk-people.ts';
import { barriersOf, overflowOf } from './faults.ts';

const LINES = Array.from({ length: 12 }, (_, line) => paragraph(`Line ${line} of what the pilots said on the quay that morning.`));

test('crumb and byline lead to their fields; F8 leads from stop to stop', async ({ page, baseURL, isMobile }) => {
  await signIn(page, baseURL ?? '', 'editor');
  const id = await copyDraft(page, baseURL ?? '', 'gulf-pilots-one-channel', {
    slug: '',
    body: { type: 'doc', content: [paragraph('Ask TK.'), ...LINES] },
  });
  await page.goto(`/desk/articles/${id}`);
  const back = page.getByRole('button', { name: 'Back to the text' });
  await page.getByRole('button', { name: /^Filed under: / }).click();
  await expect(page.getByRole('combobox', { name: 'Section' })).toBeFocused();
  if (isMobile) await back.tap();
  await page.getByRole('button', { name: /^Byline: / }).click();
  await expect(page.getByRole('combobox', { name: 'People' })).toBeFocused();
  if (isMobile) return;
  await page.keyboard.press('F8');
  await expect(page.getByLabel('Slug')).toBeFocused();
  await page.keyboard.press('F8');
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await page.keyboard.press('Shift+F8');
  await expect(page.getByLabel('Slug')).toBeFocused();
});

test('topics are words in their field: arrows go among them, Backspace takes one away, Escape none', async ({ page, baseURL, isMobile }) => {
  test.skip(isMobile, 'A phone has no such keys.');
  await signIn(page, baseURL ?? '', 'editor');
  const id = await copyDraft(page, baseURL ?? '', 'allies-keep-talking', {});
  await page.goto(`/desk/articles/${id}`);
  const words = page.getByRole('toolbar', { name: 'Topics' });
  const crosses = words.getByRole('button', { name: /^Remove / });
  await expect(crosses.first()).toBeVisible();
  const before = await crosses.count();
  expect(before).toBeGreaterThan(2);
  const field = words.getByRole('combobox', { name: 'Topics' });
  await field.click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(crosses).toHaveCount(before);
  const last = await crosses.last().getAttribute('aria-label');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Backspace');
  await expect(crosses).toHaveCount(before - 1);
  expect(await crosses.last().getAttribute('aria-label')).toBe(last);
  await field.focus();
  await page.keyboard.press('Backspace');
  await expect(crosses).toHaveCount(before - 2);
  await page.keyboard.type('Oman');
  await expect(page.getByRole('option', { name: /^Oman/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(words).toContainText('Oman');
});

test('a picture is described within its frame: nothing below it moves while one writes, no other text is covered', async ({
  page,
  baseURL,
  isMobile,
}) => {
  test.slow();
  await signIn(page, baseURL ?? '', 'editor');
  const id = await copyDraft(page, baseURL ?? '', 'gulf-pilots-one-channel', {
    leadPicture: null,
    body: { type: 'doc', content: [LINES[0] ?? paragraph('Line'), undescribedPicture, ...LINES.slice(1)] },
  });
  await page.goto(`/desk/articles/${id}`);
  const text = page.getByRole('textbox', { name: 'Text' });
  const next = text.getByText('Line 1 of');
  await page.getByRole('figure').locator('img').first().click();
  const form = page.getByRole('group', { name: 'Picture' });
  const shows = form.getByRole('textbox', { name: 'What the picture shows' });
  await expect(form.getByRole('button', { name: /^Focal point/ })).toBeVisible();
  /** On the page, however far it was scrolled. */
  const below = () => next.evaluate((line) => line.getBoundingClientRect().top + window.scrollY);
  await shows.click();
  const place = await below();
  expect(await form.evaluate((box) => box.getBoundingClientRect().bottom + window.scrollY)).toBeLessThanOrEqual(place);
  await page.keyboard.type('Two cranes over a quay with a ship at its side, seen from the water in the first light of a morning in March.');
  expect(await below()).toBe(place);
  expect(await barriersOf(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);

  // The caret goes on below it, where the press was, and the form is gone.
  await next.scrollIntoViewIfNeeded();
  const inWindow = async () => (await next.boundingBox())?.y ?? 0;
  const pressed = await inWindow();
  await next.click();
  await expect(form).toHaveCount(0);
  if (!isMobile) await expect.poll(inWindow).toBeCloseTo(pressed, 0);
  await page.keyboard.type('Here');
  await expect(next).toContainText('Here');
  await expect(text.getByText('No alternative text')).toBeHidden();
});
