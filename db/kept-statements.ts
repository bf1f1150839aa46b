/** Statements that a connection has prepared stay prepared: Drizzle would have each compiled anew at every use. */
import type Sqlite from 'better-sqlite3';

/** How many each copy of this module keeps of one connection; those that were used longest ago go. */
export const MOST_KEPT = 400;

/**
 * One statement in the two forms in which Drizzle runs it. `raw` changes a statement of better-sqlite3 for good, so that
 * rows as lists and rows as objects need one each.
 */
class KeptStatement {
  readonly #prepare: () => Sqlite.Statement;
  #plain: Sqlite.Statement | undefined;
  #raw: Sqlite.Statement | undefined;

  constructor(prepare: () => Sqlite.Statement) {
    this.#prepare = prepare;
  }
  raw() {
    this.#raw ??= this.#prepare().raw();
    return this.#raw;
  }
  all(...params: unknown[]) {
    return this.#asObjects().all(...params);
  }
  get(...params: unknown[]) {
    return this.#asObjects().get(...params);
  }
  run(...params: unknown[]) {
    return this.#asObjects().run(...params);
  }
  #asObjects() {
    this.#plain ??= this.#prepare();
    return this.#plain;
  }
}

/** The connection with its statements kept, in the two methods that Drizzle uses; it is for Drizzle alone. */
export function keepStatements(connection: Sqlite.Database): Sqlite.Database {
  const kept = new Map<string, KeptStatement>();
  const client = {
    prepare(source: string) {
      const statement = kept.get(source) ?? new KeptStatement(() => connection.prepare(source));
      // The order of a map is that of its insertions: the first is the one used longest ago.
      kept.delete(source);
      kept.set(source, statement);
      const [oldest = source] = kept.keys();
      if (kept.size > MOST_KEPT) kept.delete(oldest);
      return statement;
    },
    transaction: connection.transaction.bind(connection),
  };
  return client as unknown as Sqlite.Database;
}
