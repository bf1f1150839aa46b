import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockDataFolder } from '#server/lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-reset-'));
  mkdirSync(join(folder, 'media/originals'), { recursive: true });
  mkdirSync(join(folder, 'backups'));
  for (const file of ['content.db', 'views.db-wal', 'media/originals/a', 'backups/content.db', 'notes.txt']) writeFileSync(join(folder, file), 'old');
});
afterEach(() => rmSync(folder, { recursive: true }));

const reset = (...words: string[]) =>
  spawnSync(process.execPath, ['scripts/reset-database.ts', ...words], {
    cwd: join(import.meta.dirname, '..'),
    env: { ...process.env, DATA_DIR: folder },
    encoding: 'utf8',
  });

test('an empty reset puts what was there aside, keeps backups and strangers, and leaves a founded newspaper', () => {
  const { status, stdout } = reset('--empty');
  expect(status).toBe(0);
  expect(existsSync(join(folder, 'media'))).toBe(false);
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['accounts.db', 'backups', 'content.db', 'notes.txt', 'views.db']));
  const [before = '', former] = readdirSync(join(folder, 'backups')).sort();
  expect(former).toBe('content.db');
  expect(stdout).toContain(`What was there lies in ${join(folder, 'backups', before)}.\n`);
  expect(readdirSync(join(folder, 'backups', before)).sort()).toEqual(['content.db', 'media', 'views.db-wal']);
  const content = new Sqlite(join(folder, 'content.db'), { readonly: true });
  expect(content.prepare('SELECT count(*) AS n FROM settings').get()).toEqual({ n: 1 });
  content.close();
});

test('nothing is removed while a server runs on the folder', () => {
  const lock = lockDataFolder(folder);
  const { status, stdout, stderr } = reset('--empty');
  lock.release();
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^Another server is running on .*\n$/);
  expect(existsSync(join(folder, 'media/originals/a'))).toBe(true);
});

test('a word that it does not know stops it', () => {
  const { status, stderr } = reset('--emtpy');
  expect(status).toBe(1);
  expect(stderr).toContain('--emtpy is unknown');
  expect(existsSync(join(folder, 'media/originals/a'))).toBe(true);
});
