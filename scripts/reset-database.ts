/**
 * `npm run db:reset`: puts what is in the data folder aside and lays the sample edition anew; `-- --empty` leaves it out.
 * What was there lies in `backups/` afterwards, whole.
 */
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { closeDatabases, openDatabases } from '#db/connections.ts';
import { DatabaseError } from '#db/database-error.ts';
import { DATABASE_FILES } from '#db/database-files.ts';
import { migrateDatabases } from '#db/migrate.ts';
import { foundSite } from '#newsroom/site/found-site.ts';
import { readConfig } from '#server/config.ts';
import { lockDataFolder } from '#server/lock.ts';
import { StartError } from '#server/start-error.ts';

async function reset(folder: string, withSample: boolean): Promise<void> {
  const lock = lockDataFolder(folder);
  try {
    const now = new Date();
    putAside(folder, now);
    migrateDatabases(folder, now);
    openDatabases(folder);
    if (withSample) {
      // Forty-eight articles, read only when they are wanted.
      const { laySampleEdition } = await import('#newsroom/sample/lay-sample-edition.ts');
      await laySampleEdition(now);
    } else {
      // A founded site is somebody's own: no later start lays a sample edition into it.
      await foundSite({ timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone }, { by: 'founding', at: now });
    }
    closeDatabases();
  } finally {
    lock.release();
  }
  console.log(withSample ? `A fresh sample edition lies in ${folder}.` : `An empty newspaper lies in ${folder}.`);
}

/** Moves the databases with their logs, and the pictures. */
function putAside(folder: string, at: Date): void {
  const databases = Object.values(DATABASE_FILES).flatMap((file) => [file, `${file}-wal`, `${file}-shm`]);
  const held = [...databases, 'media'].filter((name) => existsSync(join(folder, name)));
  if (held.length === 0) return;
  const aside = join(folder, 'backups', `before-reset-${at.toISOString().replaceAll(':', '.')}`);
  mkdirSync(aside, { recursive: true });
  for (const name of held) renameSync(join(folder, name), join(aside, name));
  console.log(`What was there lies in ${aside}.`);
}

const read = readConfig(process.env);
const unknown = process.argv.slice(2).filter((word) => word !== '--empty');
if (!read.ok || unknown.length > 0) {
  for (const line of read.ok ? unknown.map((word) => `${word} is unknown; there is --empty.`) : read.problems) console.error(line);
  process.exitCode = 1;
} else {
  try {
    await reset(read.config.dataDir, !process.argv.includes('--empty'));
  } catch (error) {
    if (!(error instanceof StartError || error instanceof DatabaseError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
