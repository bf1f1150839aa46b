/**
 * Writes a large archive into a content database. It does not go through `commit`: a million publications would take an
 * hour, a sync of the disk each, and nobody reads or writes beside them. This is no part of the program, but makes a file
 * that the program opens.
 */
import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type Batch, TABLES } from './compose-batches.ts';
import type { Composing } from './composing-thread.ts';
import { layInto } from './lay-into.ts';
import { storedRowWriter } from './row-writer.ts';
import { openSearchIndex } from './search-index.ts';

/** Batches that are asked for before they are needed: the one thread composes while the other writes. */
const AHEAD = 2;
/** The index takes many at once: larger segments are merged less often. */
const INDEXED_AT_ONCE = 1_000;

/** Fills the content database of a folder that nothing else has open. `told` is called after each batch. */
export async function writeArticles(folder: string, composing: Composing, told: (written: number) => void): Promise<void> {
  await layInto(folder, 'content', async (database) => {
    const writers = Object.entries(TABLES).map(([name, table]) => ({ name: name as keyof Batch, write: storedRowWriter(database, table) }));
    const index = openSearchIndex(database);
    let written = 0;
    for await (const batch of batchesOf(composing)) {
      for (const { name, write } of writers) for (const row of batch[name]) write(row);
      written += batch.articles.length;
      if (written % INDEXED_AT_ONCE === 0) index.addNew();
      told(written);
    }
    index.close();
  });
}

async function* batchesOf(composing: Composing): AsyncGenerator<Batch> {
  const thread = new Worker(new URL('./composing-thread.ts', import.meta.url), { workerData: composing });
  try {
    const batches = on(thread, 'message') as AsyncIterable<[Batch | undefined]>;
    for (let asked = 0; asked < AHEAD; asked += 1) thread.postMessage('next');
    for await (const [batch] of batches) {
      if (!batch) return;
      thread.postMessage('next');
      yield batch;
    }
  } finally {
    await thread.terminate();
  }
}
