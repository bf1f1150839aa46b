/** The newsroom's house made ready: its files migrated and open, with what a first start lays down. */
import { onStorageFailure } from '#db/commit.ts';
import { openDatabases } from '#db/connections.ts';
import { migrateDatabases } from '#db/migrate.ts';
import { setCircumstances } from '#newsroom/accounts/circumstances.ts';
import { addDemonstrationPeople } from '#newsroom/accounts/demonstration.ts';
import { admitFirstPeople } from '#newsroom/accounts/first-people.ts';
import { laySampleEdition, needsSampleEdition } from '#newsroom/sample/lay-sample-edition.ts';
import { foundSite } from '#newsroom/site/found-site.ts';
import { type Config, isAtHome } from '#server/config.ts';
import { SHUTDOWN_LIMITS } from '#server/limits.ts';
import type { Logger } from '#server/log.ts';
import { createMailer } from '#server/mailer.ts';

/** Gives what is to be said about the way to the desk. Throws DatabaseError. */
export async function openNewsroom(config: Config, { siteUrl, deskUrl, log }: { siteUrl: URL; deskUrl: URL; log: Logger }): Promise<string[]> {
  migrateDatabases(config.dataDir, new Date());
  openDatabases(config.dataDir);
  const atHome = isAtHome(config);
  setCircumstances({ siteUrl: siteUrl.origin, deskUrl: deskUrl.origin, atHome, mailer: config.mail && createMailer(config.mail, log) });
  // The disk said that something it had confirmed may be gone: nothing more is written, and a new start recovers.
  onStorageFailure(() => {
    log.fatal('The disk failed to store a change. Ending, so that the next start recovers what is there.');
    setTimeout(() => process.exit(1), SHUTDOWN_LIMITS.afterStorageFailureMs);
  });
  if (config.sampleEdition && (await needsSampleEdition())) {
    console.log('Laying down the sample edition …');
    await laySampleEdition(new Date());
    if (atHome) await addDemonstrationPeople({ by: 'sample', at: new Date() });
  }
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  await foundSite({ timeZone }, { by: 'founding', at: new Date() });
  return admitFirstPeople(config.firstAdministrator, new Date());
}
