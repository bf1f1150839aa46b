/** The newsroom's house made ready: its files migrated and open, with what a first start lays down. */
import { onStorageFailure } from '#db/commit.ts';
import { openDatabases } from '#db/connections.ts';
import { migrateDatabases } from '#db/migrate.ts';
import { needsSampleEdition } from '#newsroom/sample/needs-sample-edition.ts';
import { foundSite } from '#newsroom/site/found-site.ts';
import { type Config, isAtHome } from '#server/config.ts';
import { SHUTDOWN_LIMITS } from '#server/limits.ts';
import type { Logger } from '#server/log.ts';

/** Throws DatabaseError. */
export async function openNewsroom(config: Config, log: Logger): Promise<void> {
  migrateDatabases(config.dataDir, new Date());
  openDatabases(config.dataDir);
  // The disk said that something it had confirmed may be gone: nothing more is written, and a new start recovers.
  onStorageFailure(() => {
    log.fatal('The disk failed to store a change. Ending, so that the next start recovers what is there.');
    setTimeout(() => process.exit(1), SHUTDOWN_LIMITS.afterStorageFailureMs);
  });
  if (config.sampleEdition && needsSampleEdition()) await laySample(isAtHome(config));
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  await foundSite({ timeZone }, { by: 'founding', at: new Date() });
}

/** Loaded only when it is laid: a start after a failure does without. */
async function laySample(atHome: boolean): Promise<void> {
  console.log('Laying down the sample edition …');
  const { laySampleEdition } = await import('#newsroom/sample/lay-sample-edition.ts');
  await laySampleEdition(new Date());
  if (!atHome) return;
  const { addDemonstrationPeople } = await import('#newsroom/accounts/demonstration.ts');
  await addDemonstrationPeople({ by: 'sample', at: new Date() });
}
