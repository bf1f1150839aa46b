import type Sqlite from 'better-sqlite3';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

/**
 * One prepared statement that inserts a row of that table, each value in the form in which the table's own column stores
 * it. What a row leaves out is null: ids of rows that SQLite numbers itself.
 */
export function rowWriter<T extends SQLiteTable>(database: Sqlite.Database, table: T): (row: T['$inferInsert']) => void {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, { name }]) => `"${name}"`);
  const statement = database.prepare(`INSERT INTO "${getTableName(table)}" (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`);
  return (row) => {
    const values = columns.map(([name, column]) => {
      const value = (row as Record<string, unknown>)[name];
      return value === undefined || value === null ? null : column.mapToDriverValue(value);
    });
    statement.run(values);
  };
}
