/** What was read in the last week of a large site: the newer, the more, by Zipf's law, down to single readings of old pieces. */
import { desc } from 'drizzle-orm';
import { closeDatabases, contentWriter, openDatabases } from '#db/connections.ts';
import { articles } from '#db/schema/published/articles.ts';
import { views } from '#db/schema/views/views.ts';
import { hourOf, POPULAR_HOURS } from '#newsroom/popular/score.ts';
import { createChance, zipf } from './chance.ts';
import { layInto } from './lay-into.ts';
import { rowWriter } from './row-writer.ts';

/** A million readings in two days. */
const AN_HOUR = 20_000;

/** Fills the counts of a folder that nothing else has open. */
export async function layReadings(folder: string, { at, seed }: { at: Date; seed: number }): Promise<void> {
  const ids = newestFirst(folder);
  const rank = zipf(ids.length, createChance(seed));
  const last = hourOf(at);
  await layInto(folder, 'views', (database) => {
    const write = rowWriter(database, views);
    for (let hour = last - POPULAR_HOURS + 1; hour <= last; hour += 1) {
      const readings = new Uint32Array(ids.length);
      for (let reading = 0; reading < AN_HOUR; reading += 1) {
        const place = rank();
        readings[place] = (readings[place] ?? 0) + 1;
      }
      for (const [place, articleId] of ids.entries()) {
        const count = readings[place];
        if (count) write({ articleId, hour, count });
      }
    }
  });
}

function newestFirst(folder: string): string[] {
  openDatabases(folder);
  const rows = contentWriter().select({ id: articles.id }).from(articles).orderBy(desc(articles.firstPublishedAt), desc(articles.id)).all();
  closeDatabases();
  return rows.map(({ id }) => id);
}
