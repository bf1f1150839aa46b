import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

/**
 * For `onConflictDoUpdate`: all columns but the named ones and those that SQLite generates, set to what the insert would
 * have written. Unlike INSERT OR REPLACE it deletes no row, and so fires no cascade.
 */
export function excluded(table: SQLiteTable, ...except: string[]): Record<string, SQL> {
  const changed = Object.entries(getTableColumns(table)).filter(([name, { generated }]) => !generated && !except.includes(name));
  return Object.fromEntries(changed.map(([name, column]) => [name, sql`excluded.${sql.identifier(column.name)}`]));
}
