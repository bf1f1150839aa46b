import { connections, isRehearsing } from '#db/connections.ts';
import { currentEdition } from '#db/edition.ts';

/**
 * Remembers what a read of public content gave until the edition is raised or another database is opened. For reads
 * that depend on nothing but content and a key of which there are few (languages, not slugs from an address); what they
 * give is shared, so nobody may change it.
 */
export function perEdition<T>(read: (key: string) => T): (key?: string) => T {
  const kept = new WeakMap<object, { edition: number; values: Map<string, T> }>();
  return (key = '') => {
    // What a rehearsal reads was never so.
    if (isRehearsing()) return read(key);
    const { contentReader } = connections();
    const edition = currentEdition().number;
    let memory = kept.get(contentReader);
    if (memory?.edition !== edition) kept.set(contentReader, (memory = { edition, values: new Map() }));
    // Read after the edition: what is kept can only be newer than its number says, never older.
    if (!memory.values.has(key)) memory.values.set(key, read(key));
    return memory.values.get(key) as T;
  };
}
