import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openFile } from '#db/connections.ts';
import { migrateDatabases } from '#db/migrate.ts';
import { createFileCheck } from '#server/file-check.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-file-check-'));
  migrateDatabases(folder, new Date(0));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is said after a check that ran while somebody else had the content database open for writing. */
async function saidAfterCheck(): Promise<string[]> {
  const fatal = vi.fn();
  const writer = openFile(folder, 'content');
  writer.exec('BEGIN IMMEDIATE');
  await createFileCheck(folder, { fatal } as never).run();
  writer.close();
  return fatal.mock.calls.map(([words]) => words);
}

const PAGE = 4096;
function tear(file: string, page: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(PAGE, 0x5a), 0, PAGE, (page - 1) * PAGE);
  closeSync(handle);
}

test('whole files are passed over in silence', async () => {
  expect(await saidAfterCheck()).toEqual([]);
});

test('a torn page is told of, with its file and what to do', async () => {
  const file = join(folder, 'views.db');
  const database = openFile(folder, 'views');
  database.pragma('wal_checkpoint(TRUNCATE)');
  const { page } = database.prepare<[], { page: number }>("SELECT rootpage AS page FROM sqlite_schema WHERE name = 'views'").get() ?? { page: 0 };
  database.close();
  tear(file, page);
  expect(await saidAfterCheck()).toEqual([expect.stringMatching(/views\.db is damaged \(.+\)\. Stop the site and restore a backup\.$/)]);
});

test('one that is stopped ends at once, and says nothing', async () => {
  const fatal = vi.fn();
  const check = createFileCheck(folder, { fatal } as never);
  const running = check.run();
  check.stop();
  await running;
  await check.run();
  expect(fatal).not.toHaveBeenCalled();
});
