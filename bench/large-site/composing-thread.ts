/** The thread that makes up an archive's stories and composes their rows: a batch each time that it is asked for the next. */
import { parentPort, workerData } from 'node:worker_threads';
import { composeBatches } from './compose-batches.ts';
import type { Frame } from './frame.ts';
import { type StoriesWanted, storiesFor } from './stories.ts';

export interface Composing {
  wanted: StoriesWanted;
  frame: Frame;
}

const { wanted, frame } = workerData as Composing;
const batches = composeBatches(storiesFor(wanted, frame), frame);
parentPort?.on('message', () => parentPort?.postMessage(batches.next().value));
