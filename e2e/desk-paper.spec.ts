/** The desk’s sheet is the readers’ page: the same places, the same width, the same lines. */
import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { sampleId } from '../newsroom/sample/ids.ts';
import { copyDraft, paragraph } from './copied-draft.ts';
import { signIn } from './desk-people.ts';

test.beforeEach(({ isMobile }) => test.skip(isMobile, 'It chooses its widths itself.'));

const ARTICLES = [
  { kind: 'news', path: '/europe/allies-keep-talking', id: sampleId('article', 'allies-keep-talking') },
  { kind: 'Arabic', path: '/ar/gulf/qanat-wahida-lil-murshidin', id: sampleId('article', 'gulf-pilots-one-channel/ar') },
];
const PARTS = {
  headline: '.article-head h1',
  standfirst: '.article-head .standfirst',
  picture: '.lead-picture img',
  byline: '.signature .byline',
  text: '.body > p',
} as const;

/** Where each part stands: across in the window, down from the line that says where the article lies. */
async function boxesOf(page: Page): Promise<Record<string, number[]>> {
  await expect(page.locator(PARTS.text).first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate((parts) => {
    const boxOf = (selector: string) => (document.querySelector(selector) ?? document.body).getBoundingClientRect();
    const origin = boxOf('.crumbs').top;
    return Object.fromEntries(
      Object.entries(parts).map(([name, selector]) => {
        const { x, y, width, height } = boxOf(selector);
        return [name, [x, y - origin, width, height].map((length) => Math.round(length * 2) / 2)];
      }),
    );
  }, PARTS);
}

for (const { kind, path, id } of ARTICLES)
  test(`${kind}: headline, standfirst, picture and text stand at the desk as readers get them`, async ({ page, baseURL }) => {
    await signIn(page, baseURL ?? '', 'editor');
    for (const width of [820, 1200, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const paper = await boxesOf(page);
      await page.goto(`/desk/articles/${id}`);
      expect(await boxesOf(page), `at ${width} px`).toEqual(paper);
    }
  });

test('what lies on another site has the room at the desk that readers’ card has, with its button and without', async ({ page, baseURL }) => {
  await signIn(page, baseURL ?? '', 'editor');
  const slug = `cards-${randomUUID().slice(0, 8)}`;
  const card = (address: string) => ({
    type: 'embed' as const,
    attrs: { kind: 'video' as const, address, title: 'How a pilot boards', provider: 'a site' },
  });
  const id = await copyDraft(page, baseURL ?? '', 'gulf-pilots-one-channel', {
    slug,
    body: {
      type: 'doc',
      content: [paragraph('See.'), card('https://www.youtube.com/watch?v=dQw4w9WgXcQ'), card('https://films.example/1'), paragraph('Seen.')],
    },
  });
  await page.goto(`/desk/articles/${id}`);
  const heights = async () => {
    await expect(page.locator('.embed')).toHaveCount(2);
    await page.evaluate(() => document.fonts.ready);
    return page.locator('.embed').evaluateAll((cards) => cards.map((one) => one.getBoundingClientRect().height));
  };
  const atTheDesk = await heights();
  expect(atTheDesk[0]).toBeGreaterThan(atTheDesk[1] ?? 0);
  await page.getByRole('button', { name: 'Publish…' }).click();
  await page.getByRole('dialog', { name: 'Publish' }).getByRole('button', { name: 'Publish', exact: true }).click();
  await page.goto((await page.getByRole('link', { name: 'Open the page' }).getAttribute('href')) ?? '');
  await expect(page.getByRole('button', { name: 'Play it here' })).toBeVisible();
  expect(await heights()).toEqual(atTheDesk);
});
