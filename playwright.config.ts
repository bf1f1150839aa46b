import { availableParallelism } from 'node:os';
import { defineConfig, devices } from '@playwright/test';
import { browserArguments, findBrowser, isRoot } from './scripts/find-browser.ts';

/** Found once; the processes that run the tests inherit it. */
const browser = findBrowser();
if (browser) process.env.CHROMIUM_PATH = browser;

/** These speak to the server itself or start their own: the width of a window does not matter to them, or they choose it. */
const SERVER_TESTS =
  /(accounts|cards|deliveries|edge|embed|front-blocks|headers-change-nothing|leaks|lifecycle|links|preview|publication|read-interface|redirects|saving|search-engines|site|webhooks|whole-pages|wire|workers)\.spec\.ts$/;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './e2e/shared-portal.ts',
  fullyParallel: true,
  // A browser waits as much as it works: two fit on two cores, beside the server.
  workers: Math.max(2, Math.floor(availableParallelism() / 2)),
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    // The shared portal chooses its port when it starts, before any test does.
    baseURL: process.env.PORTAL_ADDRESS,
    locale: 'en-GB',
    timezoneId: 'Europe/Brussels',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: browser, args: browserArguments(isRoot()) },
  },
  // Colours do not depend on the width: each scheme is looked at in one of the two.
  projects: [
    { name: 'server', testMatch: SERVER_TESTS },
    {
      name: 'phone',
      testIgnore: SERVER_TESTS,
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true, colorScheme: 'dark' },
    },
    { name: 'desktop', testIgnore: SERVER_TESTS, use: { viewport: { width: 1440, height: 900 }, colorScheme: 'light' } },
  ],
});
