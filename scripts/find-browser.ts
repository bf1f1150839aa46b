/** Finds a Chromium for the end-to-end tests and the screenshots, and installs one where there is none. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export interface Surroundings {
  env: Record<string, string | undefined>;
  platform: NodeJS.Platform;
  /** Where Playwright keeps its own browser, installed or not. */
  playwrights: string;
  /** Whether this program starts and calls itself Chromium or Chrome. */
  works: (program: string) => boolean;
}

/** Chromium without windows: the journeys take two thirds of the time in it. */
const SHELL = 'chromium-headless-shell';
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/usr/lib/chromium', '/opt/google/chrome'].flatMap((folder) =>
    NAMES.map((name) => `${folder}/${name}`),
  ),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ['C:\\Program Files', 'C:\\Program Files (x86)'].flatMap((folder) => [
    `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
};

/** Where a browser may lie, the best first: one without windows, Playwright's own, then PATH, then the usual places of the system. */
export function browserCandidates({ env, platform, playwrights }: Surroundings): string[] {
  const ending = platform === 'win32' ? '.exe' : '';
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, name + ending)));
  const places = [...onPath, ...(USUAL_PLACES[platform] ?? [])];
  return [...new Set([...places.filter(isShell), playwrights, ...places])];
}

export const isShell = (program: string): boolean => program.endsWith(SHELL);

/** The program to use, or undefined. CHROMIUM_PATH is taken at its word: when it does not work, that is an error. */
export function findBrowser(surroundings: Surroundings = here()): string | undefined {
  const told = surroundings.env.CHROMIUM_PATH;
  if (!told) return browserCandidates(surroundings).find(surroundings.works);
  if (surroundings.works(told)) return told;
  throw new Error(`CHROMIUM_PATH is ${told}, but no Chromium starts there.`);
}

/** Flags for every start: no traffic of the browser's own, and no sandbox for root, under whom it cannot have one. */
export function browserArguments(isRoot: boolean): string[] {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return isRoot ? [...quiet, '--no-sandbox'] : quiet;
}

export const isRoot = (): boolean => process.getuid?.() === 0;

function here(): Surroundings {
  return { env: process.env, platform: process.platform, playwrights: chromium.executablePath(), works };
}

/** A file that is there may still be a stub that asks for another installation, or lack a library: so it is asked. */
function works(program: string): boolean {
  const asked = spawnSync(program, ['--version', ...(isRoot() ? ['--no-sandbox'] : [])], { encoding: 'utf8', timeout: 20_000 });
  // On Windows a browser that is asked for its version opens a window and says nothing.
  return asked.status === 0 && (process.platform === 'win32' || /Chrom|Edge/.test(asked.stdout));
}

export interface InstallStep {
  command: string;
  args: string[];
  minutes: number;
  /** Whether the rest makes sense without it. */
  mayFail?: boolean;
}

export interface Means {
  platform: NodeJS.Platform;
  isRoot: boolean;
  hasApt: boolean;
  /** Whether sudo asks for no password. */
  hasSudo: boolean;
}

/** Ways to get a browser, one after the other until one works. DejaVu has letters for every language of the sample edition. */
export function waysToInstall(means: Means): InstallStep[][] {
  const download = { command: process.execPath, args: ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], minutes: 5, mayFail: true };
  const packages = waysToShell(means);
  return packages.length > 0 ? [[download], ...packages, [apt(means, ['install', '-y', 'chromium'])]] : [[download]];
}

/** How to get the one without windows: by Debian's package, where there is Debian and the right to install. */
export function waysToShell(means: Means): InstallStep[][] {
  const { platform, isRoot, hasApt, hasSudo } = means;
  if (platform !== 'linux' || !hasApt || !(isRoot || hasSudo)) return [];
  return [
    [
      apt(means, ['update'], true),
      apt(means, ['install', '-y', 'fonts-dejavu-core'], true),
      apt(means, ['install', '-y', '--no-install-recommends', SHELL]),
    ],
  ];
}

const apt = ({ isRoot }: Means, args: string[], mayFail = false): InstallStep =>
  isRoot
    ? { command: 'apt-get', args, minutes: 5, mayFail }
    : { command: 'sudo', args: ['-n', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args], minutes: 5, mayFail };
