/**
 * The connections to the three database files. The framework's bundle and Node each load this module, so the open
 * connections are kept once per process under a symbol that both know.
 */
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { DatabaseError } from './database-error.ts';
import { DATABASE_FILES, type DatabaseName } from './database-files.ts';
import { keepStatements } from './kept-statements.ts';
import { makeFolders } from './make-folders.ts';

/** How long a connection waits for another one's write before it gives up. */
const BUSY_MS = 5_000;
/** Page cache of one connection, in KiB. */
const CACHE_KIB = 16_384;

interface Connections {
  folder: string;
  content: Sqlite.Database;
  /** Reader pages use this one: it cannot write, and it cannot see accounts. */
  contentReader: Sqlite.Database;
  accounts: Sqlite.Database;
  views: Sqlite.Database;
  /** Those that are open, in the order in which they are closed. */
  opened: readonly Sqlite.Database[];
}

const key = Symbol.for('dateline.connections');
const shared = globalThis as unknown as Record<symbol, Connections | undefined>;

/**
 * Opens one database file with the settings that durability needs and checks that they hold: write-ahead log, foreign
 * keys, and for content and accounts a sync at every commit. better-sqlite3 falls back to less on each connection after
 * the one that turned the log on, so they are set on every one.
 */
export function openFile(
  folder: string,
  name: DatabaseName,
  { ending = '', ...options }: { readonly?: boolean; ending?: string } = {},
): Sqlite.Database {
  const file = join(/* turbopackIgnore: true */ folder, `${DATABASE_FILES[name]}${ending}`);
  let connection: Sqlite.Database | undefined;
  try {
    connection = new Sqlite(file, { timeout: BUSY_MS, ...options });
    const synchronous = name === 'views' ? 'NORMAL' : 'FULL';
    if (!options.readonly) connection.pragma('journal_mode = WAL');
    connection.pragma(`synchronous = ${synchronous}`);
    connection.pragma('foreign_keys = ON');
    connection.pragma(`cache_size = -${CACHE_KIB}`);
    connection.pragma('temp_store = MEMORY');
    const found = {
      journal: connection.pragma('journal_mode', { simple: true }),
      synchronous: connection.pragma('synchronous', { simple: true }),
      foreignKeys: connection.pragma('foreign_keys', { simple: true }),
    };
    if (found.journal !== 'wal' || found.synchronous !== (synchronous === 'FULL' ? 2 : 1) || found.foreignKeys !== 1) {
      throw new Error(`its settings did not hold (${JSON.stringify(found)})`);
    }
    return connection;
  } catch (error) {
    connection?.close();
    throw new DatabaseError(`The database ${file} cannot be used: ${reasonOf(error)}`);
  }
}

/** What is wrong with a file, in words an operator can act on. */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'another program holds it locked.';
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT'))
    return 'it is damaged or no SQLite database. Nothing was changed; restore a backup.';
  if (code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_PERM') || code.startsWith('SQLITE_READONLY'))
    return 'it cannot be opened or written; check who owns it and its permissions.';
  return (error as Error).message;
}

/** Opens all connections of a data folder, which is made when it is missing. Throws DatabaseError. */
export function openDatabases(folder: string): void {
  if (shared[key]) {
    if (shared[key].folder === folder) return;
    throw new DatabaseError(`The databases of ${shared[key].folder} are open; close them before those of ${folder}.`);
  }
  makeFolder(folder);
  const opened: Sqlite.Database[] = [];
  const open = (name: DatabaseName, options?: { readonly?: boolean }) => {
    const connection = openFile(folder, name, options);
    opened.unshift(connection);
    return connection;
  };
  try {
    shared[key] = {
      folder,
      content: open('content'),
      contentReader: open('content', { readonly: true }),
      accounts: open('accounts'),
      views: open('views'),
      opened,
    };
  } catch (error) {
    for (const connection of opened) connection.close();
    throw error;
  }
}

/** Opens no more of a data folder than readers' pages need, for a process that serves nothing else. Throws DatabaseError. */
export function openForReaders(folder: string): void {
  const contentReader = openFile(folder, 'content', { readonly: true });
  const none = (): never => {
    throw new Error('This process reads for readers: it has nothing to write with, and cannot see accounts.');
  };
  shared[key] = {
    folder,
    contentReader,
    opened: [contentReader],
    get content() {
      return none();
    },
    get accounts() {
      return none();
    },
    get views() {
      return none();
    },
  };
}

/** Makes a data folder. Throws DatabaseError. */
export function makeFolder(folder: string): void {
  try {
    makeFolders(folder);
  } catch (error) {
    throw new DatabaseError(`The data folder ${folder} cannot be made: ${(error as Error).message}`);
  }
}

/** Closes all connections; the log of each file is written back into it. */
export function closeDatabases(): void {
  const open = shared[key];
  shared[key] = undefined;
  for (const connection of open?.opened ?? []) connection.close();
}

/** The open connections. They are opened at start, or at first use in the folder that DATA_DIR names. */
export function connections(): Connections {
  if (!shared[key]) openDatabases(process.env.DATA_DIR ?? './data');
  return shared[key] as Connections;
}

/** Whether a rehearsal (`rehearse.ts`) reads just now: what it sees is taken back, so nothing of it may be kept. */
export function isRehearsing(): boolean {
  return !connections().contentReader.readonly;
}

/** Drizzle holds no state of its own beyond the connection: one for each connection and each copy of this module. */
const drizzles = new WeakMap<Sqlite.Database, BetterSQLite3Database>();
function over(connection: Sqlite.Database): BetterSQLite3Database {
  let found = drizzles.get(connection);
  if (!found) drizzles.set(connection, (found = drizzle({ client: keepStatements(connection) })));
  return found;
}

/** For queries: content, read-only. */
export const content = () => over(connections().contentReader);
/** For building the statements that `commit` runs, and for reading inside a command. */
export const contentWriter = () => over(connections().content);
/** View counts: written directly, outside `commit`. */
export const viewCounts = () => over(connections().views);

/** Accounts: written by the accounts' library and by `newsroom/accounts`, outside `commit`. */
export const accountsDatabase = () => over(connections().accounts);
