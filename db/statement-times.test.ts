import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { observeStatements } from './statement-times.ts';

test('each statement of a connection that was open before is told, until it is ended; what it answers stays the same', () => {
  const database = new Sqlite(':memory:');
  database.exec('CREATE TABLE words (word TEXT)');
  let now = 0;
  const told: string[] = [];
  const end = observeStatements(
    (kind, time) => told.push(`${kind} ${time}`),
    () => ++now,
  );
  database.prepare('INSERT INTO words VALUES (?)').run('otter');
  expect(database.prepare('SELECT word FROM words').raw().all()).toEqual([['otter']]);
  expect(database.prepare('SELECT word FROM words WHERE word = ?').get('otter')).toEqual({ word: 'otter' });
  expect(() => database.prepare('INSERT INTO words VALUES (?)').run()).toThrow(/parameter/);
  database.transaction(() => {})();
  end();
  database.prepare('SELECT 1').get();
  expect(told).toEqual(['write 1', 'read 1', 'read 1', 'write 1', 'read 1', 'write 1']);
});
