import type { Write } from './commit.ts';
import { connections } from './connections.ts';

/** Ends a rehearsal's transaction. */
class TakenBack extends Error {}

/**
 * Runs writes, asks what readers would be told after them, and takes everything back: nothing reaches the disk, and
 * nobody else sees any of it. `ask` reads through `content()` as readers' pages do. All of it happens in one go, without
 * a pause in which another write could begin, so it must be short and `ask` may promise nothing for later.
 */
export function rehearse<T>(writes: readonly Write[], ask: () => T): T {
  const open = connections();
  let answer: { value: T } | undefined;
  const rehearsal = open.content.transaction(() => {
    for (const write of writes) write.run();
    answer = { value: asReader(ask) };
    throw new TakenBack();
  });
  try {
    rehearsal.immediate();
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  if (!answer) throw new Error('A rehearsal asked nothing.');
  return answer.value;
}

/** The readers' connection sees what is committed; for the length of a rehearsal its place is taken by the one that writes. */
function asReader<T>(ask: () => T): T {
  const open = connections();
  const { contentReader } = open;
  open.contentReader = open.content;
  try {
    const value = ask();
    if (value instanceof Promise) throw new Error('A rehearsal cannot wait: what it is asked must answer at once.');
    return value;
  } finally {
    open.contentReader = contentReader;
  }
}
