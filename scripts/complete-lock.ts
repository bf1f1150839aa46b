/**
 * `npm run lock:complete`: writes other systems' optional packages back into package-lock.json; run it after each change
 * of dependencies. `--offline` asks no registry (the entries then carry no integrity), `--check` only reports.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock, type LockEntry, type LockFile, type Lookup, missingOptionals } from './lock-file.ts';

const LOCK = 'package-lock.json';

const askRegistry: Lookup = (name, version) => {
  const asked = spawnSync('npm', ['view', `${name}@${version}`, '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: 60_000,
  });
  if (asked.status !== 0) return undefined;
  const answer = JSON.parse(asked.stdout) as LockEntry & { dist?: { integrity?: string } };
  return { ...answer, integrity: answer.dist?.integrity };
};

const lock = JSON.parse(readFileSync(LOCK, 'utf8')) as LockFile;
const missing = missingOptionals(lock);
for (const { name, wanted, askedBy } of missing) console.log(`  ${name}@${wanted}, which ${askedBy || 'package.json'} asks for`);

if (missing.length === 0) {
  console.log('The lock file holds the packages of every system.');
} else if (process.argv.includes('--check')) {
  console.error(`The lock file lacks ${missing.length} packages of other systems. Run: npm run lock:complete`);
  process.exitCode = 1;
} else {
  const completed = completeLock(lock, process.argv.includes('--offline') ? () => undefined : askRegistry);
  writeFileSync(LOCK, `${JSON.stringify(completed, null, 2)}\n`);
  console.log(`Wrote ${missing.length} packages into ${LOCK}.`);
}
