/** The block of a section that has much to show: a story with a picture, stories of words, headlines. */
import { expect, test } from '@playwright/test';
import { type Portal, startPortal } from './portal.ts';
import { runCommands } from './run-commands.ts';

let portal: Portal;
test.beforeAll(async () => {
  portal = await startPortal();
  await runCommands(portal.folder, 'fill');
});
test.afterAll(() => portal.stop());

/** Two lines of running headlines: further apart, one column seems to have been forgotten. */
const TWO_LINES = 2 * 22;

test('a full block has one, three and six stories, in columns that end together', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(portal.address);
  const block = page.getByRole('main').getByRole('region', { name: 'Energy' });
  await expect(block.getByRole('article')).toHaveCount(4);
  await expect(block.getByRole('listitem')).toHaveCount(6);
  await expect(block.getByRole('img')).toHaveCount(1);
  const ends = await Promise.all(
    [block.getByRole('article').first(), block.getByRole('article').last(), block.getByRole('listitem').last()].map(async (last) => {
      const box = await last.boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0);
    }),
  );
  expect(Math.max(...ends) - Math.min(...ends)).toBeLessThanOrEqual(TWO_LINES);
});
