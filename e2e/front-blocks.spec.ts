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

test('a full block has one, three and six stories', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(portal.address);
  const block = page.getByRole('main').getByRole('region', { name: 'Energy' });
  await expect(block.getByRole('article')).toHaveCount(4);
  await expect(block.getByRole('listitem')).toHaveCount(6);
  await expect(block.getByRole('img')).toHaveCount(1);
});
