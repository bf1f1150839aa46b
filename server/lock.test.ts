import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockDataFolder } from '#server/lock.ts';
import { StartError } from '#server/start-error.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'dateline-lock-'));
/** Another process that holds the lock until it is killed. */
const HOLDER = `import { lockDataFolder } from '#server/lock.ts'; lockDataFolder(process.argv[1]); console.log('held'); setInterval(() => {}, 1000);`;

test('a second server on a folder is refused in one line, until the first is gone, however it went', async () => {
  const data = folder();
  const holder = spawn(process.execPath, ['--input-type=module', '-e', HOLDER, data], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  expect(() => lockDataFolder(data)).toThrow(`Another server is running on the data folder ${data}.`);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const lock = lockDataFolder(data);
  lock.release();
  lockDataFolder(data).release();
});

test('the folder is made when it is missing', () => {
  lockDataFolder(join(folder(), 'new', 'data')).release();
});

test('a folder that cannot be, and a lock that is another file, are refused in one line', () => {
  const data = folder();
  writeFileSync(join(data, 'file'), 'x');
  expect(() => lockDataFolder(join(data, 'file'))).toThrow(StartError);
  writeFileSync(join(data, 'server.lock'), 'a note of somebody else'.repeat(100));
  expect(() => lockDataFolder(data)).toThrow('is not this program');
});
