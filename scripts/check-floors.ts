/** The floors of versions as a step of the check. */
import { readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import type { LockFile } from './lock-file.ts';
import { belowFloors, READ_ON, VERSION_FLOORS } from './version-floors.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
const memory = new Sqlite(':memory:');
const sqlite = memory.prepare<[], { version: string }>('SELECT sqlite_version() AS version').get()?.version ?? '0';
memory.close();
const below = belowFloors(lock, sqlite);
for (const sentence of below) console.error(`  ${sentence}`);
console.log(`${VERSION_FLOORS.length} floors of ${READ_ON}, ${below.length} undercut; SQLite is ${sqlite}.`);
process.exitCode = below.length > 0 ? 1 : 0;
