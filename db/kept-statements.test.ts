import Sqlite from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepStatements, MOST_KEPT } from './kept-statements.ts';

const ships = sqliteTable('ships', { id: integer().primaryKey(), name: text().notNull() });

let connection: Sqlite.Database;
beforeEach(() => {
  connection = new Sqlite(':memory:');
  connection.exec(`CREATE TABLE ships (id INTEGER PRIMARY KEY, name TEXT NOT NULL); INSERT INTO ships VALUES (1, 'Ada'), (2, 'Bo')`);
});
afterEach(() => connection.close());

test('the same question is prepared once, whatever is asked with it', () => {
  const prepare = vi.spyOn(connection, 'prepare');
  const database = drizzle({ client: keepStatements(connection) });
  const named = (name: string) => database.select().from(ships).where(sql`name = ${name}`).all();
  expect(named('Ada')).toEqual([{ id: 1, name: 'Ada' }]);
  expect(named('Bo')).toEqual([{ id: 2, name: 'Bo' }]);
  expect(prepare).toHaveBeenCalledTimes(1);
});

test('rows come as lists and as objects from the same words, in any order', () => {
  const database = drizzle({ client: keepStatements(connection) });
  const words = sql`SELECT id, name FROM ships ORDER BY id`;
  for (let round = 0; round < 2; round += 1) {
    expect(database.all(words)).toEqual([
      { id: 1, name: 'Ada' },
      { id: 2, name: 'Bo' },
    ]);
    expect(database.values(words)).toEqual([
      [1, 'Ada'],
      [2, 'Bo'],
    ]);
    expect(database.get(words)).toEqual({ id: 1, name: 'Ada' });
  }
});

test('a kept statement sees a changed table, and what was taken back', () => {
  const database = drizzle({ client: keepStatements(connection) });
  const all = () => database.select().from(ships).all();
  const before = all();
  expect(() =>
    database.transaction((inside) => {
      inside.insert(ships).values({ id: 3, name: 'Cy' }).run();
      expect(all()).toHaveLength(3);
      throw new Error('taken back');
    }),
  ).toThrow('taken back');
  expect(all()).toEqual(before);
  const everything = sql`SELECT * FROM ships WHERE id = 2`;
  expect(database.all(everything)).toEqual([{ id: 2, name: 'Bo' }]);
  connection.exec(`ALTER TABLE ships ADD COLUMN flag TEXT; UPDATE ships SET name = 'Di' WHERE id = 2`);
  expect(database.all(everything)).toEqual([{ id: 2, name: 'Di', flag: null }]);
  expect(all()).toEqual([
    { id: 1, name: 'Ada' },
    { id: 2, name: 'Di' },
  ]);
});

test('of lists of any length only so many are kept, those used last', () => {
  const prepare = vi.spyOn(connection, 'prepare');
  const client = keepStatements(connection);
  const ask = (count: number) => client.prepare(`SELECT ${Array(count).fill('?').join('+')}`).get(...Array(count).fill(1));
  const more = 20;
  for (let count = 1; count <= MOST_KEPT + more; count += 1) ask(count);
  expect(prepare).toHaveBeenCalledTimes(MOST_KEPT + more);
  ask(more + 1);
  expect(prepare).toHaveBeenCalledTimes(MOST_KEPT + more);
  ask(more);
  expect(prepare).toHaveBeenCalledTimes(MOST_KEPT + more + 1);
});
