import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commit } from './commit.ts';
import { closeDatabases, connections, content, contentWriter, openDatabases } from './connections.ts';
import { currentEdition } from './edition.ts';
import { newId, seedIds } from './ids.ts';
import { migrateDatabases } from './migrate.ts';
import { audit, drafts } from './schema/desk/drafts.ts';

const at = new Date('2026-06-15T10:00:00Z');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  migrateDatabases(folder, at);
  openDatabases(folder);
});
afterEach(() => {
  closeDatabases();
  rmSync(folder, { recursive: true });
});

const draft = (id: string) => ({
  id,
  version: 1,
  moves: 0,
  saveId: id,
  document: {},
  stage: 'writing' as const,
  language: 'en',
  headline: id,
  createdAt: at,
  createdBy: 'a',
  savedAt: at,
  savedBy: 'a',
  publishedVersions: 0,
  updateNote: '',
});
const insert = (id: string) => contentWriter().insert(drafts).values(draft(id));

test('writes all with its audit line and raises the edition, which readers’ connection sees at once', async () => {
  expect(currentEdition()).toEqual({ number: 1, oldestServable: 1 });
  await commit({ by: 'anna', at, did: { action: 'test', subject: 'one' }, writes: [insert('one'), insert('two')], raises: 'yes' });
  expect(currentEdition()).toEqual({ number: 2, oldestServable: 1 });
  await commit({ by: 'anna', at, did: null, writes: [], raises: 'firm' });
  expect(currentEdition()).toEqual({ number: 3, oldestServable: 3 });
  expect(content().select({ id: drafts.id }).from(drafts).all()).toHaveLength(2);
  expect(content().select({ by: audit.by, subject: audit.subject }).from(audit).all()).toEqual([{ by: 'anna', subject: 'one' }]);
});

test('a failing write takes everything back: rows, audit line, edition', async () => {
  await expect(commit({ by: 'a', at, did: { action: 'test', subject: 's' }, writes: [insert('one'), insert('one')], raises: 'yes' })).rejects.toThrow(
    /UNIQUE/,
  );
  expect(content().select().from(drafts).all()).toEqual([]);
  expect(content().select().from(audit).all()).toEqual([]);
  expect(currentEdition().number).toBe(1);
});

test('a guard whose version is gone refuses the whole batch', async () => {
  const guard = (version: number) => [{ table: drafts, id: 'one', version }];
  expect(await commit({ by: 'a', at, did: null, guards: guard(0), writes: [insert('one')], raises: 'no' })).toEqual({ ok: true });
  expect(await commit({ by: 'a', at, did: null, guards: guard(0), writes: [insert('two')], raises: 'yes' })).toEqual({
    ok: false,
    reason: 'conflict',
  });
  const rename = contentWriter().update(drafts).set({ headline: 'changed', version: 2 }).where(eq(drafts.id, 'one'));
  expect(await commit({ by: 'a', at, did: null, guards: guard(7), writes: [rename], raises: 'yes' })).toEqual({ ok: false, reason: 'conflict' });
  expect(content().select({ id: drafts.id, headline: drafts.headline }).from(drafts).all()).toEqual([{ id: 'one', headline: 'one' }]);
  expect(currentEdition().number).toBe(1);
});

test('readers’ connection cannot write', () => {
  expect(() => connections().contentReader.exec('DELETE FROM edition')).toThrow(/readonly/);
});

test('ids sort by time, and can be made repeatable', () => {
  expect(newId(new Date(1000)) < newId(new Date(2000))).toBe(true);
  seedIds(() => new Uint8Array(16).fill(7));
  const first = newId(at);
  expect(newId(at)).toBe(first);
  seedIds();
  expect(newId(at)).not.toBe(first);
});
