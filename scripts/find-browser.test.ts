import { delimiter, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserArguments, browserCandidates, findBrowser, type Surroundings, waysToInstall } from './find-browser.ts';

const machine = (more: Partial<Surroundings> & { installed?: string[] }): Surroundings => ({
  env: { PATH: ['/first', '/second'].join(delimiter) },
  platform: 'linux',
  playwrights: '/cache/playwright/chrome',
  works: (program) => more.installed?.includes(program) ?? false,
  ...more,
});

describe('a browser', () => {
  test("is Playwright's own when it is installed", () => {
    expect(findBrowser(machine({ installed: ['/cache/playwright/chrome', '/usr/bin/chromium'] }))).toBe('/cache/playwright/chrome');
  });

  test('is otherwise the first on PATH, then one at the usual places', () => {
    const second = join('/second', 'google-chrome');
    expect(findBrowser(machine({ installed: ['/usr/bin/chromium', second] }))).toBe(second);
    expect(findBrowser(machine({ installed: ['/usr/bin/chromium'] }))).toBe('/usr/bin/chromium');
    expect(findBrowser(machine({ platform: 'darwin', installed: ['/Applications/Chromium.app/Contents/MacOS/Chromium'] }))).toContain('Chromium');
  });

  test('that CHROMIUM_PATH names goes before all others, and must work', () => {
    const env = { CHROMIUM_PATH: '/mine/chromium' };
    expect(findBrowser(machine({ env, installed: ['/mine/chromium', '/cache/playwright/chrome'] }))).toBe('/mine/chromium');
    expect(() => findBrowser(machine({ env, installed: ['/usr/bin/chromium'] }))).toThrow('/mine/chromium');
  });

  test('that is nowhere is undefined', () => {
    expect(findBrowser(machine({}))).toBeUndefined();
  });

  test('is looked for in each place once', () => {
    const places = browserCandidates(machine({ env: { PATH: ['/usr/bin', '/usr/bin'].join(delimiter) } }));
    expect(new Set(places).size).toBe(places.length);
  });

  test('starts without traffic of its own, and without a sandbox only for root', () => {
    expect(browserArguments(false)).toEqual(
      expect.arrayContaining(['--disable-background-networking', '--disable-component-update', '--disable-sync']),
    );
    expect(browserArguments(false)).not.toContain('--no-sandbox');
    expect(browserArguments(true)).toContain('--no-sandbox');
  });
});

describe('a machine without a browser', () => {
  const commands = (ways: ReturnType<typeof waysToInstall>) => ways.map((way) => way.map(({ command, args }) => [command, ...args].join(' ')));
  const debian = { platform: 'linux', isRoot: true, hasApt: true, hasSudo: false } as const;

  test("first tries Playwright's download, then Debian's package", () => {
    const [download, packages] = commands(waysToInstall(debian));
    expect(download?.[0]).toMatch(/install chromium$/);
    expect(packages?.slice(0, 2)).toEqual(['apt-get update', 'apt-get install -y chromium']);
  });

  test('that is Debian asks for rights where it has none', () => {
    expect(commands(waysToInstall({ ...debian, isRoot: false, hasSudo: true }))[1]?.[1]).toMatch(/^sudo -n .*apt-get install -y chromium$/);
    expect(waysToInstall({ ...debian, isRoot: false })).toHaveLength(1);
  });

  test('that is no Debian has only the download', () => {
    expect(waysToInstall({ ...debian, hasApt: false })).toHaveLength(1);
    expect(waysToInstall({ platform: 'darwin', isRoot: false, hasApt: false, hasSudo: false })).toHaveLength(1);
  });

  test('does not fail for want of a font, nor for a list of packages that is stale', () => {
    const [, packages] = waysToInstall(debian);
    expect(packages?.map((step) => step.mayFail)).toEqual([true, false, true]);
  });
});
