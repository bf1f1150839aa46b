import type Sqlite from 'better-sqlite3';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

/** The values of a row in the order of its table's columns, as SQLite keeps them. */
export type StoredRow = unknown[];

/** Without those that SQLite generates. */
const columnsOf = (table: SQLiteTable) => Object.entries(getTableColumns(table)).filter(([, { generated }]) => !generated);

/**
 * Brings rows into the form in which their table's own columns store them. What a row leaves out is null: ids of rows that
 * SQLite numbers itself.
 */
export function storedForm<T extends SQLiteTable>(table: T): (row: T['$inferInsert']) => StoredRow {
  const columns = columnsOf(table);
  return (row) =>
    columns.map(([name, column]) => {
      const value = (row as Record<string, unknown>)[name];
      return value === undefined || value === null ? null : column.mapToDriverValue(value);
    });
}

/** One prepared statement that inserts a stored row. */
export function storedRowWriter(database: Sqlite.Database, table: SQLiteTable): (row: StoredRow) => void {
  const names = columnsOf(table).map(([, { name }]) => `"${name}"`);
  const statement = database.prepare(`INSERT INTO "${getTableName(table)}" (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`);
  return (row) => {
    statement.run(row);
  };
}

export function rowWriter<T extends SQLiteTable>(database: Sqlite.Database, table: T): (row: T['$inferInsert']) => void {
  const stored = storedForm(table);
  const write = storedRowWriter(database, table);
  return (row) => write(stored(row));
}
