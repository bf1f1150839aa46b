/** Pages in several languages: direction, wording, links between translations in both directions. */
import { expect, test } from '@playwright/test';

test('an Arabic article is written from right to left in Arabic words of the site', async ({ page }) => {
  await page.goto('/gulf/gulf-pilots-one-channel');
  const link = page
    .getByRole('link', { name: /العربية/ })
    .locator('visible=true')
    .first();
  await link.click();
  await expect(page).toHaveURL(/\/ar\/gulf\//);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('heading', { name: 'Related articles' })).toHaveCount(0);
  // Related articles in other languages keep theirs and say so; everything else speaks Arabic.
  const own = await page.getByRole('main').evaluate((main) => {
    for (const foreign of main.querySelectorAll('[lang]:not([lang="ar"])')) foreign.remove();
    return (main as HTMLElement).innerText;
  });
  expect(own).not.toMatch(/\b(Updated|Popular|Source|Topics|Share|minutes)\b/);
});

test('translations name each other, and each names itself', async ({ request }) => {
  const alternates = async (path: string) => {
    const html = await (await request.get(path)).text();
    return Object.fromEntries(
      [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi)].map(([, language, href]) => [language, href]),
    );
  };
  const english = await alternates('/gulf/gulf-pilots-one-channel');
  expect(Object.keys(english).sort()).toEqual(['ar', 'en', 'fr', 'ru', 'x-default']);
  for (const language of ['ar', 'fr', 'ru']) {
    const other = await alternates(new URL(english[language] ?? '').pathname);
    expect(other).toEqual(english);
  }
  for (const path of ['/', '/fr', '/ar/gulf', '/ru/archive', '/archive'])
    expect(Object.keys(await alternates(path)).sort()).toEqual(['ar', 'en', 'fr', 'ru', 'x-default']);
});

test('a translation that is older than its original says so', async ({ page }) => {
  await page.goto('/energy/cable-under-the-black-sea');
  await page
    .getByRole('link', { name: /Français/ })
    .locator('visible=true')
    .first()
    .click();
  await expect(
    page
      .getByText(/original/i)
      .locator('visible=true')
      .first(),
  ).toBeVisible();
});

for (const [language, words] of Object.entries({ fr: 'À la une|Dernières|Recherche', ar: 'آخر|بحث', ru: 'Последн|Поиск' })) {
  test(`the front page in ${language} speaks ${language}`, async ({ page }) => {
    await page.goto(`/${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(await page.locator('body').innerText()).toMatch(new RegExp(words));
  });
}
