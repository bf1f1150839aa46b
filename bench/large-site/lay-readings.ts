/** What was read in the last week of a large site: the newer, the more, by Zipf's law, down to single readings of old pieces. */
import { desc } from 'drizzle-orm';
import { connections, contentWriter } from '#db/connections.ts';
import { articles } from '#db/schema/published/articles.ts';
import { views } from '#db/schema/views/views.ts';
import { hourOf, POPULAR_HOURS } from '#newsroom/popular/score.ts';
import { createChance, zipf } from './chance.ts';
import { rowWriter } from './row-writer.ts';

/** A million readings in two days. */
const AN_HOUR = 20_000;

export function layReadings(at: Date, seed: number): void {
  const ids = contentWriter().select({ id: articles.id }).from(articles).orderBy(desc(articles.firstPublishedAt), desc(articles.id)).all();
  const rank = zipf(ids.length, createChance(seed));
  const database = connections().views;
  const write = rowWriter(database, views);
  const last = hourOf(at);
  const lay = database.transaction((hour: number) => {
    const readings = new Map<string, number>();
    for (let reading = 0; reading < AN_HOUR; reading += 1) {
      const { id = '' } = ids[rank()] ?? {};
      readings.set(id, (readings.get(id) ?? 0) + 1);
    }
    for (const [articleId, count] of readings) write({ articleId, hour, count });
  });
  for (let hour = last - POPULAR_HOURS + 1; hour <= last; hour += 1) lay(hour);
}
