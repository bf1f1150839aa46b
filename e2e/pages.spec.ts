/** What holds for every kind of page, on a phone and on a wide screen. */
import { expect, test } from '@playwright/test';
import { barriersOf, listen, overflowOf } from './faults.ts';
import { ANSWERS, PAGE_KINDS } from './page-kinds.ts';

for (const { kind, path } of PAGE_KINDS) {
  test(`${kind}: loads without a complaint, with one h1, its landmarks, a description and a canonical address`, async ({ page }) => {
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
  });

  test(`${kind}: ships no framework script and nothing inline`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !tag.includes('application/ld+json'));
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).toContain('/reader.js');
    expect(html).not.toMatch(/\sstyle="|<style|\son[a-z]+="|self\.__next/);
    expect(html.trimEnd().endsWith('</html>')).toBe(true);
  });

  test(`${kind}: nothing overflows sideways, also on a very narrow screen`, async ({ page }) => {
    for (const width of [320, page.viewportSize()?.width ?? 390]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    }
  });
}

for (const { kind, path } of [...PAGE_KINDS, ...ANSWERS]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${kind}: axe finds nothing at WCAG 2.2 AA, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      expect(await barriersOf(page)).toEqual([]);
    });
  }
}

for (const { kind, path, status } of ANSWERS) {
  test(`${kind}: answers ${status} with a whole page that leads on`, async ({ page, request }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(status);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
    const html = await (await request.get(path)).text();
    expect(html).not.toMatch(/self\.__next|<style|\sstyle="/);
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  for (const { kind, path } of PAGE_KINDS) {
    test(`${kind} is whole`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('contentinfo').getByRole('link').first()).toBeVisible();
      const seen = await page.getByRole('main').innerText();
      expect(seen.length).toBeGreaterThan(40);
    });
  }
});
