/** A data folder with a whole paper in it: the sample's frame, a large archive and, as the newest of it, the sample edition. */
import { closeDatabases, openDatabases } from '#db/connections.ts';
import { migrateDatabases } from '#db/migrate.ts';
import { addDemonstrationPeople } from '#newsroom/accounts/demonstration.ts';
import { theDecoder } from '#newsroom/media/decoder.ts';
import { layFrame } from '#newsroom/sample/lay-frame.ts';
import { laySampleEdition } from '#newsroom/sample/lay-sample-edition.ts';
import { laySubjects, readFrame } from './frame.ts';
import { layReadings } from './lay-readings.ts';
import { writeArticles } from './write-articles.ts';

export interface LargeSite {
  articles: number;
  /** Taken as now: nothing in it is newer. */
  at: Date;
  seed: number;
}

/** As many as a paper of that size has; the same for every size, so that sizes can be compared. */
const SUBJECTS = { topics: 2_000, authors: 400 } as const;
const DAY = 86_400_000;

/**
 * Lays it into a folder that is empty. The sample edition comes last and by its own commands: its pieces have drafts, which
 * an editor can go on with; the archive is for readers alone. Everybody of the demonstration has an account.
 */
export async function layLargeSite(folder: string, { articles, at, seed }: LargeSite, told: (written: number) => void): Promise<void> {
  const founded = { by: 'sample', at: new Date(at.getTime() - 190 * DAY) };
  migrateDatabases(folder, founded.at);
  openDatabases(folder);
  await layFrame(founded);
  laySubjects({ ...SUBJECTS, seed });
  const frame = readFrame();
  closeDatabases();
  // The sample's newest pieces are of the last hours; the archive ends where they begin.
  await writeArticles(folder, { wanted: { articles, until: new Date(at.getTime() - DAY / 24), seed }, frame }, told);
  await layReadings(folder, { at, seed });
  openDatabases(folder);
  await laySampleEdition(at);
  await addDemonstrationPeople({ by: 'sample', at });
  theDecoder().stop();
  closeDatabases();
}
