/**
 * `npm run db:reset`: throws away what is in the data folder and lays the sample edition anew; `-- --empty` leaves it out.
 * Backups and whatever else lies there stay.
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { closeDatabases, DATABASE_FILES, openDatabases } from '#db/connections.ts';
import { DatabaseError } from '#db/database-error.ts';
import { migrateDatabases } from '#db/migrate.ts';
import { readConfig } from '#server/config.ts';
import { lockDataFolder } from '#server/lock.ts';
import { StartError } from '#server/start-error.ts';

async function reset(folder: string, withSample: boolean): Promise<void> {
  const lock = lockDataFolder(folder);
  try {
    for (const path of heldIn(folder)) {
      console.log(`Removing ${path}`);
      rmSync(path, { recursive: true });
    }
    const now = new Date();
    migrateDatabases(folder, now);
    if (withSample) {
      // Forty-eight articles, read only when they are wanted.
      const { laySampleEdition } = await import('#newsroom/sample/lay-sample-edition.ts');
      openDatabases(folder);
      await laySampleEdition(now);
      closeDatabases();
    }
  } finally {
    lock.release();
  }
  console.log(
    withSample
      ? `A fresh sample edition lies in ${folder}.`
      : `${folder} is empty. Start with SAMPLE_EDITION=off, or the sample edition will be laid.`,
  );
}

/** The databases with their logs, and the pictures. */
function heldIn(folder: string): string[] {
  const databases = Object.values(DATABASE_FILES).flatMap((file) => [file, `${file}-wal`, `${file}-shm`]);
  return [...databases, 'media'].map((name) => join(folder, name)).filter((path) => existsSync(path));
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
