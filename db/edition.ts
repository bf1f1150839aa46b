/** Which state of the site readers see. */
import type Sqlite from 'better-sqlite3';
import { connections } from './connections.ts';

export interface Edition {
  number: number;
  /** No page of an earlier edition may be served, whatever the load. */
  oldestServable: number;
}

const statements = new WeakMap<Sqlite.Database, Sqlite.Statement<[], Edition>>();

/** The current edition, asked of the database at each call (some 10 µs). */
export function currentEdition(): Edition {
  const { contentReader } = connections();
  let statement = statements.get(contentReader);
  if (!statement) {
    statement = contentReader.prepare<[], Edition>('SELECT number, oldest_servable AS oldestServable FROM edition WHERE id = 1');
    statements.set(contentReader, statement);
  }
  const edition = statement.get();
  if (!edition) throw new Error('The database holds no edition: it was not migrated.');
  return edition;
}
