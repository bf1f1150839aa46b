import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq, sql } from 'drizzle-orm';
import { afterEach, expect, test, vi } from 'vitest';
import { closeDatabases, contentWriter, openDatabases } from './connections.ts';
import { migrateDatabases } from './migrate.ts';
import { prepared } from './prepared.ts';
import { rehearse } from './rehearse.ts';
import { edition } from './schema/published/site.ts';

const folders: string[] = [];
afterEach(() => {
  closeDatabases();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function openOne(): void {
  closeDatabases();
  const folder = mkdtempSync(join(tmpdir(), 'dateline-prepared-'));
  folders.push(folder);
  migrateDatabases(folder, new Date('2026-06-11T12:00:00Z'));
  openDatabases(folder);
}

test('a query is built once for each connection, and in a rehearsal sees what is rehearsed', () => {
  const build = vi.fn((content: Parameters<Parameters<typeof prepared>[0]>[0]) =>
    content
      .select({ number: edition.number })
      .from(edition)
      .where(eq(edition.id, sql.placeholder('id')))
      .prepare(),
  );
  const editionOf = prepared(build);
  openOne();
  expect([editionOf().get({ id: 1 })?.number, editionOf().get({ id: 2 })?.number]).toEqual([1, undefined]);
  expect(build).toHaveBeenCalledTimes(1);

  const raise = contentWriter().update(edition).set({ number: 7 });
  expect(rehearse([raise], () => editionOf().get({ id: 1 })?.number)).toBe(7);
  expect(editionOf().get({ id: 1 })?.number).toBe(1);

  openOne();
  expect(editionOf().get({ id: 1 })?.number).toBe(1);
});
