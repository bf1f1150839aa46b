import { expect, test } from '@playwright/test';
import { copyDraft } from './copied-draft.ts';
import { signIn } from './desk-people.ts';
import { everythingSaved } from './editor-page.ts';

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
  await page.getByRole('textbox', { name: 'Text' }).focus();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog', { name: 'Publish' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('one goat')).toBeVisible();
  await page.getByRole('textbox', { name: 'Text' }).focus();
  await page.keyboard.press('F6');
  await expect(page.getByRole('complementary', { name: 'Panel' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  const sheet = page.getByRole('dialog', { name: 'Publish' });
  await expect(sheet.getByText('Nobody is named as author.')).toBeVisible();
  await expect(sheet.getByRole('button', { name: 'Publish', exact: true })).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');

  await page.locator('summary', { hasText: 'Byline' }).click();
  await page.getByLabel('Printed instead of the names').fill('Island desk');
  await page.locator('summary', { hasText: 'Sources' }).click();
  await page.getByRole('button', { name: 'Add a source' }).click();
  await page.getByRole('complementary', { name: 'Panel' }).getByLabel('Name', { exact: true }).fill('Harbour log');
  await page.getByRole('complementary', { name: 'Panel' }).getByLabel('Address', { exact: true }).fill('example.org/log');
  await page.getByRole('button', { name: 'Publish…' }).click();
  await sheet.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Published.')).toBeVisible();
  const path = await page.getByRole('link', { name: 'Open the page' }).getAttribute('href');
  expect(path).toMatch(/\/a-ferry-returns-to-the-north-shore$/);

  await page.goto(path ?? '');
  await expect(page.getByRole('heading', { level: 1, name: 'A ferry returns to the north shore' })).toBeVisible();
  await expect(page.getByText('one goat')).toBeVisible();
  // An address that was typed without its scheme leads there all the same.
  await expect(page.getByRole('link', { name: 'Harbour log' })).toHaveAttribute('href', 'https://example.org/log');
});

test('one arrives in the headline of a new article; asking for another from there keeps the first', async ({ page, baseURL }) => {
  await signIn(page, baseURL ?? '', 'editor');
  await page.goto('/desk/articles/new');
  const headline = page.getByRole('textbox', { name: 'Headline' });
  await expect(headline).toBeFocused();
  await page.keyboard.type('The first of two pieces');
  await expect(page).toHaveURL(/articles\/[0-9a-f-]{36}$/);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('new art');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/articles\/new$/);
  await expect(headline).toHaveText('');
  await expect(headline).toBeFocused();
  await page.keyboard.type('The second');
  await expect(page).toHaveURL(/articles\/[0-9a-f-]{36}$/);
  await page.goBack();
  await expect(headline).toHaveText('The first of two pieces');
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
  await page.reload();
  await expect(page.getByText('Who says so?')).toBeVisible();
});

test('what is under embargo does not go now, and is set for the minute in which the embargo lifts', async ({ page, baseURL }) => {
  await signIn(page, baseURL ?? '', 'editor');
  const id = await copyDraft(page, baseURL ?? '', 'gulf-pilots-one-channel', {
    slug: 'pilots-under-embargo',
    embargoedUntil: '2031-03-04T19:43:10.000Z',
  });
  await page.goto(`/desk/articles/${id}`);
  await page.getByRole('button', { name: 'Publish…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Publish' });
  await expect(sheet.getByText(/^The embargo lasts until 4 March 2031, 20:43/)).toBeVisible();
  await expect(sheet.getByText('Mend 1 thing to publish')).toBeVisible();
  await sheet.getByRole('radio', { name: 'At a set time' }).check();
  await expect(sheet.getByLabel('Day', { exact: true })).toHaveValue('2031-03-04');
  await expect(sheet.getByLabel('Time', { exact: true })).toHaveValue('20:44');
  await expect(sheet.getByText('Mend 1 thing to publish')).toHaveCount(0);
  // Set back to before it, it is stopped again.
  await sheet.getByLabel('Time', { exact: true }).fill('20:43');
  await expect(sheet.getByText('Mend 1 thing to publish')).toBeVisible();
  await sheet.getByLabel('Time', { exact: true }).fill('20:44');
  // An hour that the clock leaps over is said once, with what lies beside it.
  await sheet.getByLabel('Day', { exact: true }).fill('2031-03-30');
  await sheet.getByLabel('Time', { exact: true }).fill('02:30');
  await sheet.getByRole('button', { name: /^Schedule for/ }).click();
  await expect(sheet.getByRole('alert')).toHaveText('02:30 does not exist that day. Take 01:59 or 03:00.');
  await sheet.getByLabel('Time', { exact: true }).fill('03:00');
  await sheet.getByRole('button', { name: 'Schedule for 30 Mar, 03:00' }).click();
  await expect(page.getByText(/^Scheduled, \d/)).toBeVisible();
  // As planned nothing stops it; now it would be stopped.
  await expect(page.getByText('1 to mend')).toHaveCount(0);
  await page.getByRole('button', { name: 'Publish…' }).click();
  await sheet.getByRole('radio', { name: 'Now' }).check();
  await expect(sheet.getByText('Mend 1 thing to publish')).toBeVisible();
});

test('an embargo that lifts while the sheet is open no longer stops the piece', async ({ page, baseURL }) => {
  await signIn(page, baseURL ?? '', 'editor');
  const embargoedUntil = new Date(Date.now() + 8_000).toISOString();
  const id = await copyDraft(page, baseURL ?? '', 'gulf-pilots-one-channel', { slug: 'pilots-at-noon', embargoedUntil });
  await page.goto(`/desk/articles/${id}`);
  await page.getByRole('button', { name: 'Publish…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Publish' });
  await expect(sheet.getByText('Mend 1 thing to publish')).toBeVisible();
  await sheet.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(page.getByText('Published.')).toBeVisible();
});

test('a day that is typed on the way to another is no embargo yet for somebody who could not take it back', async ({ page, baseURL }) => {
  await signIn(page, baseURL ?? '', 'contributor');
  await page.goto('/desk/articles/new');
  await page.getByRole('textbox', { name: 'Headline' }).fill('Pilots in spring');
  await page.locator('summary', { hasText: 'Embargo' }).click();
  const until = page.getByLabel('Not before');
  await until.fill('2031-03-28T10:00');
  await until.press('Enter');
  await until.fill('2031-04-28T10:00');
  // As long as it takes a changed piece to be stored.
  await page.waitForTimeout(1_500);
  await until.fill('2031-04-02T10:00');
  await page.getByRole('textbox', { name: 'Text' }).click();
  await page.keyboard.type('Words after it.');
  await everythingSaved(page);
  await page.reload();
  await expect(page.getByText('Words after it.')).toBeVisible();
  await page.locator('summary', { hasText: 'Embargo' }).click();
  await expect(until).toHaveValue('2031-04-02T10:00');
});

test('an article is scheduled, corrected, moved, withdrawn and brought back, and an older version restored', async ({ page, baseURL }) => {
  test.setTimeout(180_000);
  await signIn(page, baseURL ?? '', 'editor');
  await page.goto('/desk/articles/new');
  await page.getByRole('textbox', { name: 'Headline' }).fill('The lighthouse keeps its keeper');
  await page.getByRole('textbox', { name: 'Text' }).click();
  await page.keyboard.type('Its lamp was lit eleven thousand times.');
  await page.getByLabel('Type', { exact: true }).selectOption({ label: 'News' });
  await page.getByLabel('Section', { exact: true }).selectOption({ index: 2 });
  await page.locator('summary', { hasText: 'Byline' }).click();
  await page.getByLabel('Printed instead of the names').fill('Coast desk');
  const say = async (told: string | undefined, words: string) => {
    await page.getByRole('button', { name: 'Update…' }).click();
    const sheet = page.getByRole('dialog', { name: 'Update' });
    if (told) {
      // A set time that was chosen before does not take the correction with it.
      await sheet.getByRole('radio', { name: 'At a set time' }).check();
      await sheet.getByRole('radio', { name: told }).check();
    }
    if (words) await sheet.getByLabel('What was wrong, and what is right').fill(words);
    await sheet.getByRole('button', { name: 'Publish', exact: true }).click();
    await expect(sheet).toHaveCount(0);
  };
  const more = async (entry: string) => {
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: entry }).click();
  };

  // Scheduled, it says so and is nowhere; taken back and published, it is there.
  await page.getByRole('button', { name: 'Publish…' }).click();
  const sheet = page.getByRole('dialog', { name: 'Publish' });
  await sheet.getByRole('radio', { name: 'At a set time' }).check();
  await sheet.getByRole('button', { name: /^Schedule for/ }).click();
  await expect(page.getByText(/^Scheduled, \d/)).toBeVisible();
  // Whoever looks again finds the time that was set: pressing the button does not publish at once.
  await page.getByRole('button', { name: 'Publish…' }).click();
  await expect(sheet.getByRole('radio', { name: 'At a set time' })).toBeChecked();
  await sheet.getByLabel('Day').fill('2031-03-04');
  await sheet.getByLabel('Time', { exact: true }).fill('09:15');
  await sheet.getByRole('button', { name: /^Schedule for/ }).click();
  await expect(page.getByText('Scheduled, 4 Mar, 09:15')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Publish…' }).click();
  await expect(sheet.getByLabel('Day')).toHaveValue('2031-03-04');
  await expect(sheet.getByLabel('Time', { exact: true })).toHaveValue('09:15');
  await expect(sheet.getByRole('button', { name: /^Schedule for/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await more('Take the schedule back');
  await expect(page.getByText('The schedule was taken back.')).toBeVisible();
  await page.getByRole('button', { name: 'Publish…' }).click();
  await sheet.getByRole('button', { name: 'Publish', exact: true }).click();
  const path = (await page.getByRole('link', { name: 'Open the page' }).getAttribute('href')) ?? '';
  const read = async (address: string) => {
    const answer = await page.request.get(address, { maxRedirects: 0 });
    return { status: answer.status(), text: await answer.text(), location: answer.headers().location };
  };
  expect((await read(path)).text).toContain('eleven thousand');

  // Words of a public article are its pending draft until they are put live, as a correction that readers see.
  await page.getByRole('textbox', { name: 'Text' }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' It never failed.');
  await everythingSaved(page);
  expect((await read(path)).text).not.toContain('It never failed.');
  await say('A correction', 'The lamp was lit eleven thousand times, not twelve.');
  expect((await read(path)).text).toContain('It never failed.');
  expect((await read(path)).text).toContain('not twelve');

  // A new address leaves a redirect from the old one.
  await page.locator('summary', { hasText: 'Address' }).click();
  await page.getByLabel('Slug').fill('the-keeper-stays');
  await page.getByLabel('Slug').blur();
  await say(undefined, '');
  const moved = await read(path);
  expect(moved.status).toBe(301);
  const newPath = new URL(moved.location ?? '', baseURL).pathname;
  expect(newPath).toMatch(/\/the-keeper-stays$/);

  // Withdrawn it leaves a notice at both addresses; reinstated it is there again.
  await more('Withdraw…');
  await page.getByLabel('The reason, as readers are told').fill('The keeper asked for more time.');
  await page.getByRole('button', { name: 'Withdraw it' }).click();
  await expect(page.getByText('Withdrawn. A notice stands at its address.')).toBeVisible();
  for (const address of [path, newPath]) expect(await read(address)).toMatchObject({ status: 410, text: expect.stringContaining('more time') });
  await more('Reinstate…');
  await page.getByRole('button', { name: 'Reinstate it' }).click();
  await expect(page.getByText('It is public again.')).toBeVisible();
  expect((await read(newPath)).status).toBe(200);

  // What was published first is under Versions, and comes back as a draft only.
  await page.getByRole('tab', { name: 'Versions' }).click();
  const first = page.getByRole('listitem').filter({ hasText: 'Published' }).last();
  await first.getByRole('button', { name: /^Compare/ }).click();
  await page.getByRole('button', { name: /^Restore .* as draft$/ }).click();
  await expect(page.getByRole('textbox', { name: 'Text' })).not.toContainText('It never failed.');
  expect((await read(newPath)).text).toContain('It never failed.');
});
