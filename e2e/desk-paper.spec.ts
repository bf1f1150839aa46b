/** The desk’s sheet is the readers’ page: the same places, the same width, the same lines. */
import { expect, type Page, test } from '@playwright/test';
import { sampleId } from '../newsroom/sample/ids.ts';
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
