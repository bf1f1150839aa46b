/** Brings the three files of a data folder to the state that this program's code expects. */
import { closeSync, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { damageOf } from './check-files.ts';
import { makeFolder, openFile, reasonOf } from './connections.ts';
import { DatabaseError } from './database-error.ts';
import { DATABASE_FILES, type DatabaseName } from './database-files.ts';
import { applyFullText } from './full-text.ts';

interface Journal {
  entries: { when: number; tag: string }[];
}

/** Where the steps lie: beside this file when Node runs it, else below the folder the program was started in. */
const STEPS = existsSync(join(import.meta.dirname ?? '', 'migrations'))
  ? join(import.meta.dirname, 'migrations')
  : join(process.cwd(), 'db/migrations');

/**
 * Migrates content, accounts and views. Files that hold something are copied to `backups/` first; a file that a newer
 * program wrote is refused and left as it is. Must run before the files are opened for anything else. Throws DatabaseError.
 */
export function migrateDatabases(folder: string, at: Date, steps = STEPS): void {
  makeFolder(folder);
  // Each is looked at before the first is touched: what is refused for one of them leaves all as they were.
  const found = (Object.keys(DATABASE_FILES) as DatabaseName[]).map((name) => ({ name, ...compare(folder, name, join(steps, name)) }));
  refuseGap(folder, found);
  for (const file of found) migrateFile(folder, at, file);
}

/**
 * Files are made in one order. One that is missing or empty while a later one is in use was lost: what would be made in
 * its place, a sample edition even, would stand where somebody's work had been.
 */
function refuseGap(folder: string, found: Found[]): void {
  const lost = found.findIndex((file, index) => file.applied === 0 && found.slice(index + 1).some((later) => later.applied > 0));
  const gap = found[lost];
  if (!gap) return;
  throw new DatabaseError(
    `The database ${join(folder, DATABASE_FILES[gap.name])} is missing or empty, and others beside it are in use. Nothing was changed; restore a backup, or start with an empty folder.`,
  );
}

interface Found {
  name: DatabaseName;
  steps: string;
  /** When the last step was applied, 0 for none, and when the newest step there is was made. */
  applied: number;
  newest: number;
}

function compare(folder: string, name: DatabaseName, steps: string): Omit<Found, 'name'> {
  const file = join(folder, DATABASE_FILES[name]);
  const journal = JSON.parse(readFileSync(join(steps, 'meta/_journal.json'), 'utf8')) as Journal;
  const newest = Math.max(...journal.entries.map((entry) => entry.when));
  const applied = existsSync(file) ? lookAt(file, newest) : 0;
  if (applied > newest)
    throw new DatabaseError(`The database ${file} was written by a newer version of this program. Nothing was changed; start that version.`);
  return { steps, applied, newest };
}

function migrateFile(folder: string, at: Date, { name, steps, applied, newest }: Found): void {
  try {
    if (applied > 0 && applied < newest) migrateCopy(folder, name, at, steps);
    const connection = openFile(folder, name);
    try {
      if (applied === 0) applySteps(connection, steps);
      if (name === 'content') {
        applyFullText(connection);
        connection.prepare('INSERT OR IGNORE INTO edition (id, number, oldest_servable, raised_at) VALUES (1, 1, 1, ?)').run(at.getTime());
      }
    } finally {
      connection.close();
    }
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    const file = join(folder, DATABASE_FILES[name]);
    throw new DatabaseError(`The database ${file} could not be migrated and is as it was: ${reasonOf(error).split('\n', 1)[0]}`);
  }
}

/**
 * Migrates a copy, and puts it in the file's place when it is whole and checked: whatever happens before, also the end
 * of the process, leaves the file as it was.
 */
function migrateCopy(folder: string, name: DatabaseName, at: Date, steps: string): void {
  const file = join(folder, DATABASE_FILES[name]);
  const current = openFile(folder, name);
  const backup = backUp(current, folder, name, at);
  current.close();
  const copy = `${file}${COPY}`;
  removeWithLogs(copy);
  try {
    copyFileSync(backup, copy);
    const connection = openFile(folder, name, { ending: COPY });
    try {
      applySteps(connection, steps);
    } finally {
      connection.close();
    }
    syncFile(copy);
    renameSync(copy, file);
  } finally {
    removeWithLogs(copy);
  }
}

const COPY = '.next';

function removeWithLogs(file: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
}

function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

/**
 * When the last step was applied to a file that exists; read-only, so that a file of another program stays as it is. One
 * that steps will be applied to is read to its end first. Others are not: a start would take as long as the archive is
 * large, and what is damaged in them is looked for while the site runs (`check-files.ts`).
 */
function lookAt(file: string, newest: number): number {
  let connection: Sqlite.Database | undefined;
  try {
    connection = new Sqlite(file, { readonly: true });
    const applied = lastApplied(connection, file);
    if (applied > 0 && applied < newest) refuseDamaged(connection, file);
    return applied;
  } catch (error) {
    throw error instanceof DatabaseError ? error : new DatabaseError(`The database ${file} cannot be used: ${reasonOf(error)}`);
  } finally {
    connection?.close();
  }
}

function lastApplied(connection: Sqlite.Database, file: string): number {
  const tables = connection.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  if (tables.length === 0) return 0;
  if (!tables.some((table) => table.name === '__drizzle_migrations')) {
    throw new DatabaseError(`The file ${file} is a database of another program. Nothing was changed.`);
  }
  return connection.prepare<[], { at: number }>('SELECT coalesce(max(created_at), 0) AS at FROM __drizzle_migrations').get()?.at ?? 0;
}

function refuseDamaged(connection: Sqlite.Database, file: string): void {
  const damage = damageOf(connection);
  if (damage) throw new DatabaseError(`The database ${file} is damaged (${damage}). Nothing was changed; restore a backup.`);
}

function backUp(connection: Sqlite.Database, folder: string, name: DatabaseName, at: Date): string {
  const backups = join(folder, 'backups');
  mkdirSync(backups, { recursive: true });
  const target = join(backups, `${name}-before-${at.toISOString().replaceAll(':', '.')}.db`);
  connection.prepare('VACUUM INTO ?').run(`${target}.part`);
  renameSync(`${target}.part`, target);
  return target;
}

/**
 * A rebuilt table would delete its children through cascades: foreign keys are off on this connection meanwhile, and
 * every reference is checked before they are on again.
 */
function applySteps(connection: Sqlite.Database, steps: string): void {
  connection.pragma('foreign_keys = OFF');
  migrate(drizzle(connection), { migrationsFolder: steps });
  const broken = connection.pragma('foreign_key_check') as { table: string; parent: string }[];
  if (broken[0]) throw new Error(`rows of ${broken[0].table} would miss their ${broken[0].parent}.`);
  connection.pragma('foreign_keys = ON');
}
