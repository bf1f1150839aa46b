/** What is written beside the text of a piece, and how one gets there. */
import { expect, test } from '@playwright/test';
import { sampleId } from '../newsroom/sample/ids.ts';
import { copyDraft, documentOf, paragraph, undescribedPicture } from './copied-draft.ts';
import { signIn } from './desk-people.ts';
import { barriersOf, overflowOf } from './faults.ts';

const LINES = Array.from({ length: 12 }, (_, line) => paragraph(`Line ${line} of what the pilots said on the quay that morning.`));

test('crumb and byline lead to their fields; F8 leads from stop to stop', async ({ page, baseURL, isMobile }) => {
  await signIn(page, baseURL ?? '', 'editor');
  const id = await copyDraft(page, baseURL ?? '', 'gulf-pilots-one-channel', {
    slug: '',
    body: { type: 'doc', content: [paragraph('Ask TK, or TK.'), ...LINES, undescribedPicture] },
  });
  await page.goto(`/desk/articles/${id}`);
  const back = page.getByRole('button', { name: 'Back to the text' });
  await page.getByRole('button', { name: /^Filed under: / }).click();
  await expect(page.getByRole('combobox', { name: 'Section' })).toBeFocused();
  if (isMobile) {
    await back.tap();
    await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
  }
  await page.getByRole('button', { name: /^Byline: / }).click();
  await expect(page.getByRole('combobox', { name: 'People' })).toBeFocused();
  if (isMobile) return;
  await page.keyboard.press('F8');
  await expect(page.getByLabel('Slug')).toBeFocused();
  const text = page.getByRole('textbox', { name: 'Text' });
  const wordsBefore = () =>
    page.evaluate(() => {
      const { anchorNode, anchorOffset } = getSelection() ?? {};
      return `${anchorNode?.textContent?.slice(0, anchorOffset)}|${getSelection()}`;
    });
  await page.keyboard.press('F8');
  await expect(text).toBeFocused();
  await expect.poll(wordsBefore).toBe('Ask |TK');
  await page.keyboard.press('F8');
  await expect.poll(wordsBefore).toBe('Ask TK, or |TK');
  await page.keyboard.press('F8');
  await expect(text.getByRole('figure')).toHaveClass(/ProseMirror-selectednode/);
  await page.keyboard.press('Shift+F8');
  await expect.poll(wordsBefore).toBe('Ask TK, or |TK');
  // What is mended in the text is passed over at once, before anything is stored.
  await page.keyboard.type('the harbour master');
  await page.keyboard.press('Shift+F8');
  await expect.poll(wordsBefore).toBe('Ask |TK');
  await page.keyboard.press('Shift+F8');
  await expect(page.getByLabel('Slug')).toBeFocused();
});

test('the names of a byline change their order by words and by keys, and the focus goes with them', async ({ page, baseURL }) => {
  await signIn(page, baseURL ?? '', 'editor');
  const { bylines } = await documentOf(page, baseURL ?? '', 'gulf-pilots-one-channel');
  const { bylines: others } = await documentOf(page, baseURL ?? '', 'cable-under-the-black-sea');
  const id = await copyDraft(page, baseURL ?? '', 'gulf-pilots-one-channel', { bylines: [...bylines, ...others].slice(0, 3) });
  await page.goto(`/desk/articles/${id}`);
  await page.getByRole('button', { name: /^Byline: / }).click();
  const names = () =>
    page
      .locator('.work-panel')
      .getByRole('combobox', { name: /^Role of / })
      .evaluateAll((all) => all.map((one) => one.ariaLabel?.replace('Role of ', '')));
  await expect(page.getByRole('button', { name: /^Move down: / })).toHaveCount(2);
  const [first, second, third] = await names();
  const down = page.getByRole('button', { name: `Move down: ${first}` });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect.poll(names).toEqual([second, first, third]);
  await expect(page.locator('[aria-live="polite"]').getByText(`${first} is now 2 of 3.`)).toHaveCount(1);
  await expect(down).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(names).toEqual([second, third, first]);
  await expect(page.getByRole('button', { name: `Move up: ${first}` })).toBeFocused();
  await page.getByRole('textbox', { name: `Where ${first} filed from` }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(names).toEqual([first, second, third]);
  await expect(page.getByRole('textbox', { name: `Where ${first} filed from` })).toBeFocused();
  await expect(page.getByRole('complementary', { name: 'About this article' })).toContainText(new RegExp(`${first}.*${second}`));
});

test('on a phone the bar says where a piece stands, its button stands at the end, and no menu names keys', async ({ page, baseURL, isMobile }) => {
  test.skip(!isMobile, 'A wide bar has room for all of it.');
  await signIn(page, baseURL ?? '', 'editor');
  await page.goto('/desk/articles/new');
  const bar = page.getByRole('banner');
  await expect(bar.getByText('Draft', { exact: true })).toBeVisible();
  const button = await bar.getByRole('button', { name: 'Publish…' }).boundingBox();
  expect((button?.x ?? 0) + (button?.width ?? 0)).toBe((page.viewportSize()?.width ?? 0) - 16);
  await bar.getByRole('button', { name: 'More' }).tap();
  await expect(page.getByRole('menuitem', { name: 'Preview', exact: true })).toBeVisible();
  await expect(page.getByText('Ctrl Alt P')).toBeHidden();
  await page.goto(`/desk/articles/${sampleId('article', 'gulf-pilots-one-channel')}`);
  await expect(bar.getByText('Published', { exact: true })).toBeVisible();
  expect(await overflowOf(page)).toBe(0);
});

test('a headline in other letters gives no address, and says what to write; what cannot be one is said at once', async ({
  page,
  baseURL,
  isMobile,
}) => {
  test.skip(isMobile, 'The panel is the same in its drawer.');
  await signIn(page, baseURL ?? '', 'editor');
  await page.goto('/desk/articles/new');
  await page.getByRole('textbox', { name: 'Headline' }).click();
  await page.keyboard.type('أنوار المرفأ');
  const group = page.locator('.group', { has: page.locator('summary', { hasText: 'Address' }) });
  await expect(group.locator('summary')).toContainText('To be written by hand');
  await group.locator('summary').click();
  await expect(group.getByText(/^The headline has no Latin letters/)).toBeVisible();
  await expect(group.getByRole('button', { name: 'Take it from the headline' })).toHaveCount(0);
  const slug = group.getByLabel('Slug');
  await slug.fill('Harbour lights');
  await expect(group.getByRole('alert')).toHaveText(/small Latin letters/);
  await group.getByRole('button', { name: 'Take “harbour-lights”' }).click();
  await expect(slug).toHaveValue('harbour-lights');
  await expect(group.getByRole('alert')).toHaveCount(0);
});

test('on a page that runs right to left the desk’s own words run left to right, and nothing sticks out of a gallery', async ({ page, baseURL }) => {
  await signIn(page, baseURL ?? '', 'editor');
  const id = await copyDraft(page, baseURL ?? '', 'gulf-pilots-one-channel', {
    language: 'ar',
    body: { type: 'doc', content: [...LINES, { type: 'gallery', content: [undescribedPicture, undescribedPicture] }] },
  });
  await page.goto(`/desk/articles/${id}`);
  const text = page.getByRole('textbox', { name: 'Text' });
  const own = [page.getByText(/reading ·/), text.getByText('No alternative text').first(), text.getByText('Add pictures')];
  for (const words of own) expect(await words.evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
  const figures = text.getByRole('figure');
  expect(await figures.evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth))).toEqual([0, 0]);
  expect(await overflowOf(page)).toBe(0);
});

test('a source that is added is named at once', async ({ page, baseURL, isMobile }) => {
  test.skip(isMobile, 'The panel is the same in its drawer.');
  await signIn(page, baseURL ?? '', 'editor');
  await page.goto('/desk/articles/new');
  await page.locator('summary', { hasText: 'Sources' }).click();
  await page.getByRole('button', { name: 'Add a source' }).click();
  await page.keyboard.type('Harbour log');
  await expect(page.locator('summary', { hasText: 'Sources' })).toContainText('Harbour log');
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
  expect(await below()).toBeCloseTo(place, 0);
  // Its caption and credit are the very words that are printed above the form, which stays under the hand.
  const figure = page.getByRole('figure').filter({ has: page.locator('.chosen-form') });
  const caption = form.getByRole('textbox', { name: 'Caption' });
  await caption.click();
  const inHand = (await caption.boundingBox())?.y ?? 0;
  await page.keyboard.press('Control+a');
  await page.keyboard.type(
    'Both cranes were bought second hand from another port and have been painted over since, in two colours that no one chose.',
  );
  await expect(figure.locator('figcaption').getByRole('textbox', { name: 'Caption' })).toHaveValue(/that no one chose\.$/);
  expect((await caption.boundingBox())?.y).toBeCloseTo(inHand, 0);
  await form.getByRole('textbox', { name: 'Credit' }).fill('Photo: the port');
  await expect(figure.locator('figcaption').getByRole('textbox', { name: 'Credit' })).toHaveValue('Photo: the port');
  expect(await barriersOf(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);

  // The caret goes on below it, where the press was, and the form is gone.
  await next.evaluate((line) => line.scrollIntoView({ block: 'center' }));
  const inWindow = async () => (await next.boundingBox())?.y ?? 0;
  const pressed = await inWindow();
  await next.click();
  await expect(form).toHaveCount(0);
  if (!isMobile) await expect.poll(inWindow).toBeCloseTo(pressed, 0);
  await page.keyboard.type('Here');
  await expect(next).toContainText('Here');
  await expect(text.getByText('No alternative text')).toBeHidden();
});
