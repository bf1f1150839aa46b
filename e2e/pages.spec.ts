/** What holds for every kind of page, on a phone in the dark and on a wide screen by day. */
import { expect, test } from '@playwright/test';
import { barriersOf, listen, overflowOf } from './faults.ts';
import { ANSWERS, PAGE_KINDS } from './page-kinds.ts';

/** The narrowest screen, besides the project's own. */
const NARROWEST = 320;

for (const { kind, path } of PAGE_KINDS) {
  test(`${kind}: loads without a complaint, says what it is, fits its screen, and axe finds nothing at WCAG 2.2 AA`, async ({ page }) => {
    const complaints = listen(page);
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await expect(page).toHaveTitle(/The Causeway/);
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S{3}/);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /^http/);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    expect(await barriersOf(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: NARROWEST, height: 800 });
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  });
}

for (const { kind, path, status } of ANSWERS) {
  test(`${kind}: answers ${status} with a whole page that leads on, and axe finds nothing`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(status);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
    expect(await barriersOf(page)).toEqual([]);
  });
}
