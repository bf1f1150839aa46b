/** Every kind of page is whole as it comes from the server: without the framework's scripts, and without any. */
import { expect, test } from '@playwright/test';
import { ANSWERS, PAGE_KINDS } from './page-kinds.ts';

for (const { kind, path } of [...PAGE_KINDS, ...ANSWERS]) {
  test(`${kind}: ships no framework script and nothing inline`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !tag.includes('application/ld+json'));
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).toContain('/reader.js');
    expect(html).not.toMatch(/\sstyle="|<style|\son[a-z]+="|self\.__next/);
    expect(html.trimEnd().endsWith('</html>')).toBe(true);
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
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
