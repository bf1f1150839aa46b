/** Whether the files of a data folder are whole: each page of theirs is read, which takes a second for some 100 MB. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { DATABASE_FILES } from './database-files.ts';

/** The first fault of a database, in SQLite's words: those before the last line say which database it is. */
export function damageOf(connection: Sqlite.Database): string | undefined {
  const found = connection.pragma('quick_check(1)', { simple: true });
  return found === 'ok' ? undefined : String(found).split('\n').at(-1);
}

/** What is wrong with the files of a folder, a line for each that is not whole. Others may read and write them meanwhile. */
export function checkFiles(folder: string): string[] {
  return Object.values(DATABASE_FILES).flatMap((name) => {
    const file = join(folder, name);
    const damage = existsSync(file) ? damageOfFile(file) : 'it is missing';
    return damage ? [`The database ${file} is damaged (${damage}). Stop the site and restore a backup.`] : [];
  });
}

function damageOfFile(file: string): string | undefined {
  let connection: Sqlite.Database | undefined;
  try {
    connection = new Sqlite(file, { readonly: true });
    return damageOf(connection);
  } catch (error) {
    return (error as Error).message;
  } finally {
    connection?.close();
  }
}
