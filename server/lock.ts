/** Locks that end with the process, however it dies: exclusive transactions on files of their own. */
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { makeFolders } from '#db/make-folders.ts';
import { StartError } from '#server/start-error.ts';

export interface Lock {
  release(): void;
}

/** A connection that nobody refers to is closed when memory is tidied up, and its lock would end unnoticed. */
const held = new Set<Sqlite.Database>();

/** Takes a lock; undefined when another process holds it. Throws StartError when the file cannot be used. */
export function tryLock(file: string): Lock | undefined {
  let connection: Sqlite.Database | undefined;
  try {
    makeFolders(dirname(file));
    connection = new Sqlite(file, { timeout: 0 });
    connection.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    connection?.close();
    const { code = '', message } = error as { code?: string; message: string };
    if (code.startsWith('SQLITE_BUSY')) return undefined;
    if (code.startsWith('SQLITE_NOTADB'))
      throw new StartError(`The file ${file} is not this program's. Nothing was changed; move it away if no server is running.`);
    throw new StartError(`The folder ${dirname(file)} cannot be used: ${message}. Check who owns it and its permissions.`);
  }
  const taken = connection;
  held.add(taken);
  return {
    release() {
      held.delete(taken);
      taken.close();
    },
  };
}

/** One server a data folder, which is made when it is missing. Throws StartError. */
export function lockDataFolder(folder: string): Lock {
  const lock = tryLock(join(folder, 'server.lock'));
  if (!lock) throw new StartError(`Another server is running on the data folder ${folder}. Stop it, or set DATA_DIR to another folder.`);
  return lock;
}
