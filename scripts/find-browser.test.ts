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
  test("is Playwright's own rather than another with windows", () => {
    expect(findBrowser(machine({ installed: ['/cache/playwright/chrome', '/usr/bin/chromium'] }))).toBe('/cache/playwright/chrome');
  });

  test('is otherwise the first on PATH, then one at the usual places', () => {
    const second = join('/second', 'google-chrome');
    expect(findBrowser(machine({ installed: ['/usr/bin/chromium', second] }))).toBe(second);
    expect(findBrowser(machine({ installed: ['/usr/bin/chromium'] }))).toBe('/usr/bin/chromium');
    expect(findBrowser(machine({ platform: 'darwin', installed: ['/Applications/Chromium.app/Contents/MacOS/Chromium'] }))).toContain('Chromium');
  });

  test('is one without windows, where there is one', () => {
    const shell = '/usr/bin/chromium-headless-shell';
    expect(findBrowser(machine({ installed: [join('/first', 'chromium'), '/cache/playwright/chrome', shell] }))).toBe(shell);
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

  test("first tries Playwright's download, then Debian's package without windows, then the whole one", () => {
    const [download, shell, whole] = commands(waysToInstall(debian));
    expect(download?.[0]).toMatch(/install chromium$/);
    expect(shell?.[0]).toBe('apt-get update');
    expect(shell?.at(-1)).toMatch(/^apt-get install -y .*chromium-headless-shell$/);
    expect(whole).toEqual(['apt-get install -y chromium']);
  });

  test('that is Debian asks for rights where it has none', () => {
    const [, shell, whole] = commands(waysToInstall({ ...debian, isRoot: false, hasSudo: true }));
    expect(shell).toEqual(Array(3).fill(expect.stringMatching(/^sudo -n .*apt-get /)));
    expect(whole?.[0]).toMatch(/^sudo -n .*apt-get install -y chromium$/);
    expect(waysToInstall({ ...debian, isRoot: false })).toHaveLength(1);
  });

  test('that is no Debian has only the download', () => {
    expect(waysToInstall({ ...debian, hasApt: false })).toHaveLength(1);
    expect(waysToInstall({ platform: 'darwin', isRoot: false, hasApt: false, hasSudo: false })).toHaveLength(1);
  });

  test('does not fail for want of a font, nor for a list of packages that is stale', () => {
    const [, packages] = waysToInstall(debian);
    expect(packages?.map((step) => step.mayFail)).toEqual([true, true, false]);
  });
});
