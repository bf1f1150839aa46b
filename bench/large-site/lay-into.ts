import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { DATABASE_FILES, type DatabaseName } from '#db/database-files.ts';

const CACHE_KIB = 512 * 1024;

/**
 * Writes a great deal into a file that nothing else has open, in one transaction. A file that is half made is thrown away:
 * nothing has to survive a crash. Afterwards it is as the program keeps it.
 */
export async function layInto(folder: string, name: DatabaseName, lay: (database: Sqlite.Database) => void | Promise<void>): Promise<void> {
  const database = new Sqlite(join(folder, DATABASE_FILES[name]));
  try {
    // Out of the write-ahead log leads one way only.
    database.pragma('journal_mode = DELETE');
    database.pragma('journal_mode = OFF');
    database.pragma('synchronous = OFF');
    database.pragma('foreign_keys = OFF');
    database.pragma(`cache_size = -${CACHE_KIB}`);
    database.exec('BEGIN');
    await lay(database);
    database.exec('COMMIT');
    database.pragma('journal_mode = WAL');
  } finally {
    database.close();
  }
}
