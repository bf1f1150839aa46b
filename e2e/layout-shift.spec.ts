/** Text that is being read does not move: the faces of a page come late, and nothing gives way to them. */
import { expect, test } from '@playwright/test';
import { PAGE_KINDS } from './page-kinds.ts';

const LATE_MS = 700;
/** A line of a label that is a pixel longer in its own face; a line more or less of anything would count ten times as much. */
const UNSEEN = 0.001;

const PAGES = [
  ...PAGE_KINDS,
  { kind: 'French section', path: '/fr/gulf' },
  { kind: 'French article', path: '/fr/gulf/golfe-un-seul-canal-pour-les-pilotes' },
  { kind: 'Arabic section', path: '/ar/gulf' },
  { kind: 'Arabic article', path: '/ar/gulf/qanat-wahida-lil-murshidin' },
  { kind: 'Russian article', path: '/ru/levant/obkhodchitsy-es-salta' },
];
/** The narrowest screen, where a line has the fewest words, besides the project's own. */
const NARROWEST = 320;

/** A shift of the page's layout, as browsers report it; the type is not among TypeScript's own yet. */
type LayoutShift = PerformanceEntry & { value: number };

for (const { kind, path } of PAGES) {
  test(`${kind}: stands still when its faces come late`, async ({ page, context }, { project }) => {
    await context.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE_MS));
      await route.continue();
    });
    for (const width of project.name === 'phone' ? [NARROWEST, 390] : [820, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      const response = await page.goto(path);
      expect(response?.status()).toBe(200);
      await page.evaluate(() => document.fonts.ready);
      const moved = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as LayoutShift).value;
            }).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => setTimeout(() => resolve(sum), 300));
          }),
      );
      expect(moved, `at ${width} px`).toBeLessThan(UNSEEN);
    }
  });
}
