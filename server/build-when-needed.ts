/** The framework's build, made again when its sources are others than those it was made from. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { tryLock } from '#server/lock.ts';
import { StartError } from '#server/start-error.ts';

const SOURCES = [
  'package.json',
  'package-lock.json',
  'next.config.mjs',
  'postcss.config.mjs',
  'tsconfig.json',
  'app',
  'components',
  'newsroom',
  'db',
];
const NO_SOURCE = /\.test\.tsx?$/;
/** Inside the build, written when it is whole: an interrupted one has none. */
const STAMP = '.next/dateline-sources';

/** A hash over the names and contents of all that the build is made from. */
export function hashSources(root: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES.filter((name) => existsSync(join(root, name)))) {
    for (const file of filesOf(root, source))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0');
  }
  return hash.digest('hex');
}

function filesOf(root: string, source: string): string[] {
  const entries = source.includes('.') ? undefined : readdirSync(join(root, source), { withFileTypes: true, recursive: true });
  if (!entries) return [source];
  const files = entries
    .filter((entry) => entry.isFile() && !NO_SOURCE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return files.sort();
}

function isBuilt(root: string): boolean {
  const stamp = join(root, STAMP);
  return existsSync(join(root, '.next/BUILD_ID')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hashSources(root);
}

/** Builds unless it is built. While another process builds here, waits for it: two builds in one folder would mix. Throws StartError. */
export async function buildWhenNeeded(root: string): Promise<void> {
  if (isBuilt(root)) return;
  const file = join(root, 'node_modules/.cache/dateline-build.lock');
  let lock = tryLock(file);
  if (!lock) console.log('Another process is building the site here; waiting for it …');
  while (!lock) {
    await wait(500);
    lock = tryLock(file);
  }
  try {
    if (isBuilt(root)) return;
    console.log('Building the site; this takes a minute or two …');
    // Taken before the build: a source that changes meanwhile makes the next start build again.
    const sources = hashSources(root);
    rmSync(join(root, STAMP), { force: true });
    await runBuild(root);
    writeFileSync(join(root, STAMP), sources);
  } finally {
    lock.release();
  }
}

async function runBuild(root: string): Promise<void> {
  const program = createRequire(join(root, 'package.json')).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [program, 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGTERM', passOn).on('SIGINT', passOn);
  const { code, signal } = await endOf(child);
  process.off('SIGTERM', passOn).off('SIGINT', passOn);
  if (signal === 'SIGTERM' || signal === 'SIGINT' || code === 143 || code === 130) throw new StartError('The build was stopped.');
  if (code !== 0) throw new StartError('The build failed; its own words are above.');
}

function endOf(child: ChildProcess): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
}
