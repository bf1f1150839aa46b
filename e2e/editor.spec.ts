import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { plainText } from '../newsroom/articles/body.ts';
import { kindsOf, openEditor, paste } from './editor-page.ts';

/** Cells that nobody has filled yet are no fault of a text in the making. */
const IN_THE_MAKING = 'empty-table-header';
/** Its rows are scrolled by the arrow keys, which name the active one from the text. */
const LIST_OF_BLOCKS = '.block-menu';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A window that draws late, as on a busy machine, while keys come as fast as ever. */
const drawLate = (page: Page) =>
  page.addInitScript(() => {
    const { requestAnimationFrame: draw } = window;
    window.requestAnimationFrame = (callback) => window.setTimeout(() => draw(callback), 150);
  });

test.describe('with keys alone', () => {
  test.beforeEach(({ isMobile }) => test.skip(isMobile, 'A phone has no such keys.'));

  test('an article with every block of text is written, and comes back as it was', async ({ page, baseURL }) => {
    const { text, stored } = await openEditor(page, baseURL ?? '');
    const { keyboard } = page;
    await keyboard.type('The **boats** keep their *own* paint and `code`.');
    await keyboard.press('Enter');
    await keyboard.type('## One wall');
    await keyboard.press('Enter');
    await keyboard.type('### One sheet');
    await keyboard.press('Enter');
    await keyboard.type('> A captain needs one number.');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await keyboard.type('- first');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.type('inner');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await keyboard.type('1. one');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await keyboard.type('---');
    await keyboard.type('``` ');
    await keyboard.type('let ships = 6;');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await keyboard.type('/pull');
    await keyboard.press('Enter');
    await keyboard.type('Six boats, one rota.');
    await keyboard.press('Tab');
    await keyboard.type('The harbour master');
    await keyboard.press('Enter');
    await keyboard.type('/box');
    await keyboard.press('Enter');
    await keyboard.type('Six states');
    await keyboard.press('Tab');
    await keyboard.type('In numbers');
    await keyboard.press('Enter');
    await keyboard.type('/table');
    await keyboard.press('Enter');
    await keyboard.type('Year');
    await keyboard.press('Tab');
    await keyboard.type('Ships');
    await keyboard.press('Escape');
    await keyboard.press('Alt+ArrowUp');
    await keyboard.press('Control+End');
    await keyboard.type('The last line');
    await keyboard.type(' /fn');
    await keyboard.press('Enter');
    await keyboard.type('Signed twice.');
    await keyboard.press('Enter');
    await keyboard.type(' ends.');
    await keyboard.press('Enter');
    await keyboard.type('/embed');
    await keyboard.press('Enter');
    await keyboard.type('https://www.youtube.com/watch?v=1');
    await keyboard.press('Enter');

    const body = await stored();
    expect(kindsOf(body)).toEqual([
      'paragraph',
      'heading',
      'heading',
      'blockquote',
      'bulletList',
      'orderedList',
      'horizontalRule',
      'codeBlock',
      'pullQuote',
      'table',
      'factBox',
      'paragraph',
      'embed',
    ]);
    expect(body.content).toMatchObject({
      8: { attrs: { attribution: 'The harbour master' } },
      10: { attrs: { heading: 'In numbers' } },
      11: {
        content: [{ text: 'The last line' }, { type: 'footnote', content: [{ text: 'Signed twice.' }] }, { text: ' ends.' }],
      },
      12: { attrs: { kind: 'video', provider: 'YouTube' } },
    });
    expect(plainText(body.content[0])).toBe('The boats keep their own paint and code.\n');

    await page.reload();
    await expect(text.getByText('Six boats, one rota.')).toBeVisible();
    await expect(page.getByText('Signed twice.')).toBeVisible();
    expect(await text.locator('strong').first().textContent()).toBe('boats');
  });

  test('what was made of Markdown is taken back at once, and undo reaches over a save', async ({ page, baseURL }) => {
    const { text, stored } = await openEditor(page, baseURL ?? '');
    await page.keyboard.type('## ');
    await expect(text.getByRole('heading', { level: 2 })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(text.getByRole('heading')).toHaveCount(0);
    await expect(text).toContainText('##');
    await page.keyboard.type('kept');
    await stored();
    await page.waitForTimeout(600);
    await page.keyboard.type(' and more');
    await stored();
    await page.keyboard.press('Control+z');
    await expect(text).not.toContainText('and more');
    await expect(text).toContainText('kept');
  });

  test('Backspace undoes a block, Enter on an empty line leaves it, Alt moves it', async ({ page, baseURL }) => {
    const { stored } = await openEditor(page, baseURL ?? '');
    await page.keyboard.type('first');
    await page.keyboard.press('Enter');
    await page.keyboard.type('## second');
    // At one go, as fast hands do: the browser tells of the moved caret only after the second key.
    await Promise.all([page.keyboard.press('Home'), page.keyboard.press('Backspace')]);
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('End');
    await page.keyboard.press('Control+Alt+3');
    const body = await stored();
    expect(body.content.map(plainText)).toEqual(['second\n', 'first\n']);
    expect(body.content).toMatchObject([{ type: 'heading', attrs: { level: 3 } }, { type: 'paragraph' }]);
  });

  test('the menu of blocks opens after a space, never inside a word, and Escape leaves what was typed', async ({ page, baseURL }) => {
    const { text } = await openEditor(page, baseURL ?? '');
    const menu = page.getByRole('listbox', { name: 'Blocks' });
    await page.keyboard.type('and/or');
    await expect(menu).toBeHidden();
    await page.keyboard.type(' /h2');
    await expect(menu.getByRole('option').first()).toHaveText(/^Heading/);
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(text).toContainText('and/or /h2');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/h2');
    await page.keyboard.press('Enter');
    await page.keyboard.type('A part');
    await expect(text.getByRole('heading', { level: 2, name: 'A part' })).toBeVisible();
  });

  test('a link finds our own article, sets its address and returns to the text', async ({ page, baseURL }) => {
    const { stored } = await openEditor(page, baseURL ?? '');
    await page.keyboard.type('Read about the pipeline');
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: 'Find an article or paste an address' });
    await expect(field).toBeFocused();
    await page.keyboard.type('gas pipeline turned');
    await expect(page.getByRole('option', { name: /How a gas pipeline is turned/ })).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.type(' today.');
    expect((await stored()).content).toMatchObject([
      {
        content: [
          { text: 'Read about the ' },
          { text: 'pipeline', marks: [{ type: 'link', attrs: { href: expect.stringMatching(/^\/energy\/how-a-pipeline/) } }] },
          { text: ' today.' },
        ],
      },
    ]);
  });

  test('words are found and replaced, all at once and one by one', async ({ page, baseURL }) => {
    // The letters that follow Control-F at once are meant for the field.
    await drawLate(page);
    const { stored } = await openEditor(page, baseURL ?? '');
    await page.keyboard.type('A boat, a Boat and a boat.');
    await page.keyboard.press('Control+f');
    await page.keyboard.type('boat');
    await expect(page.getByText('1 of 3')).toBeVisible();
    await page.getByLabel('Match case').check();
    await expect(page.getByText('1 of 2')).toBeVisible();
    await page.getByLabel('Replace with').fill('ship');
    await page.getByRole('button', { name: 'Replace', exact: true }).click();
    await page.getByRole('button', { name: 'Replace all' }).click();
    await page.keyboard.press('Escape');
    expect(plainText((await stored()).content[0])).toBe('A ship, a Boat and a ship.\n');

    // A toolbar beside what was found last takes no press that is meant for another field.
    await page.keyboard.press('Control+f');
    await page.getByLabel('Find', { exact: true }).fill('ship');
    await page.waitForTimeout(500);
    await page.getByLabel('Replace with').click();
    await page.keyboard.type('tug');
    await expect(page.getByLabel('Replace with')).toHaveValue('tug');
  });

  test('the toolbar waits until a selection rests, stands clear of its line, and is reached by Alt-F10', async ({ page, baseURL }) => {
    // The arrow after Alt-F10 is meant for the toolbar all the same.
    await drawLate(page);
    const { text } = await openEditor(page, baseURL ?? '');
    for (let line = 0; line < 6; line++) {
      await page.keyboard.type(`Line ${line}`);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.type('These words');
    const toolbar = page.getByRole('toolbar', { name: 'Format' });
    await page.keyboard.press('Shift+Home');
    await expect(toolbar).toBeVisible();
    const line = await text.getByText('These words').boundingBox();
    const bar = await toolbar.boundingBox();
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(line?.y ?? 0);
    await page.keyboard.press('Alt+F10');
    await page.keyboard.press('ArrowRight');
    await expect(toolbar.getByRole('button', { name: 'Italic' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(text.locator('em')).toHaveText('These words');
    await page.keyboard.press('Escape');
    await page.keyboard.press('End');
    await page.keyboard.type('.');
    await expect(toolbar).toBeHidden();
  });

  test('an address links the selected words, and on an empty line it may become a card', async ({ page, baseURL }) => {
    const { text, stored } = await openEditor(page, baseURL ?? '');
    await page.keyboard.type('word');
    // The text hears of a selection a moment after the browser has made it, as fast as hands are.
    const toolbar = page.getByRole('toolbar', { name: 'Format' });
    await page.keyboard.press('Shift+Home');
    await expect(toolbar).toBeVisible();
    await paste(page, { text: 'https://news.example/story' });
    await page.keyboard.press('End');
    await expect(toolbar).toBeHidden();
    await page.keyboard.press('Enter');
    await paste(page, { text: 'https://youtu.be/abc' });
    await expect(text.getByRole('link', { name: 'https://youtu.be/abc' })).toBeVisible();
    await page.getByRole('button', { name: 'Show the video here' }).click();
    expect((await stored()).content).toMatchObject([
      { content: [{ text: 'word', marks: [{ attrs: { href: 'https://news.example/story' } }] }] },
      { type: 'embed', attrs: { provider: 'YouTube', address: 'https://youtu.be/abc' } },
    ]);
  });
});

test('beside a block, the plus adds one below it, and the grip opens its menu and draws it elsewhere', async ({ page, baseURL, isMobile }) => {
  test.skip(isMobile, 'It is found by the pointer.');
  const { text, stored } = await openEditor(page, baseURL ?? '');
  for (const line of ['first', 'second', 'third']) {
    await page.keyboard.type(line);
    if (line !== 'third') await page.keyboard.press('Enter');
  }
  const grip = page.getByRole('button', { name: 'Block: menu, or drag to move' });
  await text.getByText('third').hover();
  await grip.click();
  await page.getByRole('menuitem', { name: /^Move up/ }).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
  expect((await stored()).content.map(plainText)).toEqual(['first\n', 'third\n', 'second\n']);

  await text.getByText('first').hover();
  await page.getByRole('button', { name: 'Add a block' }).click();
  await page.getByRole('option', { name: /^Heading/ }).click();
  await page.keyboard.type('Between');
  // What the plus put there goes again when nothing is chosen.
  await text.getByText('Between').hover();
  await page.getByRole('button', { name: 'Add a block' }).click();
  await expect(page.getByRole('listbox', { name: 'Blocks' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Headline' }).click();
  await expect(text.getByText('/', { exact: true })).toHaveCount(0);
  await text.getByText('second').hover();
  await grip.hover();
  await page.mouse.down();
  const first = await text.getByText('first').boundingBox();
  await page.mouse.move((first?.x ?? 0) + 20, (first?.y ?? 0) + 20, { steps: 8 });
  await page.mouse.move((first?.x ?? 0) + 1, (first?.y ?? 0) + 4, { steps: 4 });
  await page.mouse.up();
  expect((await stored()).content.map(plainText)).toEqual(['second\n', 'first\n', 'Between\n', '\n', 'third\n']);
});

test('the line that is written keeps a quarter of the window free below it; one in the middle stays where it is', async ({
  page,
  baseURL,
  isMobile,
}) => {
  test.skip(isMobile, 'A phone has a keyboard of its own below the line.');
  await openEditor(page, baseURL ?? '');
  const caret = () => page.evaluate(() => (getSelection()?.focusNode?.parentElement?.getBoundingClientRect().bottom ?? 0) / innerHeight);
  for (let line = 0; line < 20; line++) {
    await page.keyboard.type(`Line ${line}`);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type('The last line');
  expect(await caret()).toBeLessThan(0.76);
  const line = page.getByText('Line 13');
  await line.click();
  const before = await page.evaluate(() => scrollY);
  await page.keyboard.type('x');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('on a phone the toolbar stays in sight and adds a block', async ({ page, baseURL, isMobile }) => {
  test.skip(!isMobile, 'It is the toolbar of a phone.');
  const { text } = await openEditor(page, baseURL ?? '');
  const toolbar = page.getByRole('toolbar', { name: 'Format' });
  await expect(toolbar).toBeVisible();
  await toolbar.getByRole('button', { name: 'Add a block' }).tap();
  await page.getByRole('option', { name: /^Quotation/ }).tap();
  await page.keyboard.type('Said on the quay.');
  await expect(text.getByRole('blockquote').or(text.locator('blockquote'))).toContainText('Said on the quay.');
  await toolbar.getByRole('button', { name: 'Undo' }).tap();
});

test('the open editor has nothing that axe finds', async ({ page, baseURL, isMobile }) => {
  const { text } = await openEditor(page, baseURL ?? '');
  await page.keyboard.type('> Said.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Words with a note /fn');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The note.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/table');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('/');
  await expect(page.getByRole('listbox', { name: 'Blocks' })).toBeVisible();
  const open = await new AxeBuilder({ page }).withTags(RULES).disableRules(IN_THE_MAKING).include('.text-editor').exclude(LIST_OF_BLOCKS).analyze();
  const list = await new AxeBuilder({ page }).withTags(RULES).disableRules('scrollable-region-focusable').include(LIST_OF_BLOCKS).analyze();
  expect(list.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(open.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  if (isMobile) return;
  await text.getByText('Words with a note').selectText();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Link' })).toBeVisible();
  const link = await new AxeBuilder({ page }).withTags(RULES).include('.editor-slip').analyze();
  expect(link.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
