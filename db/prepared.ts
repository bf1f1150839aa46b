import { content } from './connections.ts';

type ContentDatabase = ReturnType<typeof content>;

/**
 * A query of content that is built once for each connection, with `sql.placeholder` where its values go: Drizzle takes
 * longer to build most of them than SQLite to answer. For what is asked for each reader's page.
 */
export function prepared<T>(build: (database: ContentDatabase) => T): () => T {
  const built = new WeakMap<ContentDatabase, T>();
  return () => {
    const database = content();
    const query = built.get(database) ?? build(database);
    built.set(database, query);
    return query;
  };
}
