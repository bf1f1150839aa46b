/** How long statements take, for whoever measures the process. Nothing is timed until somebody asks. */
import Sqlite from 'better-sqlite3';

export type StatementKind = 'read' | 'write';

/** The methods that run a statement to its end. */
const RUNS = ['get', 'all', 'run'] as const;

/** Tells of each statement that any connection of the process runs from now on, in the clock's units; gives what ends it. */
export function observeStatements(tell: (kind: StatementKind, time: number) => void, clock: () => number): () => void {
  const connection = new Sqlite(':memory:');
  const prototype = Object.getPrototypeOf(connection.prepare('SELECT 1')) as Record<(typeof RUNS)[number], (...args: unknown[]) => unknown>;
  connection.close();
  const before = RUNS.map((name) => [name, prototype[name]] as const);
  for (const [name, run] of before) {
    prototype[name] = function timed(this: Sqlite.Statement, ...args) {
      const begun = clock();
      try {
        return run.apply(this, args);
      } finally {
        // A transaction is written at its end, though the statement that ends it changes no row.
        tell(this.readonly && !/^\s*commit/i.test(this.source) ? 'read' : 'write', clock() - begun);
      }
    };
  }
  return () => {
    for (const [name, run] of before) prototype[name] = run;
  };
}
