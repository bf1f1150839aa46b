/** The browser as a step of the tests: finds one or installs one, and says which. */
import { spawnSync } from 'node:child_process';
import { findBrowser, type InstallStep, isRoot, isShell, type Means, waysToInstall, waysToShell } from './find-browser.ts';

const answers = (command: string, ...args: string[]): boolean => spawnSync(command, args, { timeout: 20_000 }).status === 0;

function meansHere(): Means {
  const onLinux = process.platform === 'linux';
  return {
    platform: process.platform,
    isRoot: isRoot(),
    hasApt: onLinux && answers('apt-get', '--version'),
    hasSudo: onLinux && answers('sudo', '-n', 'true'),
  };
}

function run({ command, args, minutes, mayFail }: InstallStep): boolean {
  console.log(`$ ${[command, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', timeout: minutes * 60_000, killSignal: 'SIGKILL', env }).status === 0 || mayFail === true;
}

/** Finds a browser, else tries each way to install one. A machine that only tests gets the fastest, whatever it has. */
function getBrowser(): string | undefined {
  const found = findBrowser();
  if (found && (isShell(found) || process.env.CHROMIUM_PATH || !process.env.CI)) return found;
  const means = meansHere();
  for (const way of found ? waysToShell(means) : waysToInstall(means)) {
    if (!way.every(run)) continue;
    const installed = findBrowser();
    if (installed) return installed;
  }
  return found;
}

try {
  const browser = getBrowser();
  if (!browser) throw new Error('There is no Chromium, and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.');
  console.log(`The browser is ${browser}.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
