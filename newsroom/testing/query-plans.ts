/** For tests: how the database answers a statement, and what would make that slower as the archive grows. */
import type Sqlite from 'better-sqlite3';

/** Read whole once an edition, or so few that reading them whole is the plan. */
const READ_WHOLE = ['settings', 'sections', 'types', 'type_groups', 'columns', 'pages', 'navigation', 'edition', 'popular', 'desk_authors'];

export interface Step {
  id: number;
  parent: number;
  detail: string;
}

/** What is wrong with a plan, in words; nothing when every step is served by an index. */
export function faultsOf(plan: Step[]): string[] {
  const faults: string[] = [];
  for (const step of plan) {
    const scanned = /^SCAN (\S+)/.exec(step.detail)?.[1];
    const isServed = /VIRTUAL TABLE|USING (COVERING )?INDEX|USING INTEGER PRIMARY KEY/.test(step.detail);
    // A subquery's rows are read one by one; its own steps stand in the plan as well.
    const isSubquery = plan.some((other) => other.detail === `CO-ROUTINE ${scanned}` || other.detail === `MATERIALIZE ${scanned}`);
    if (scanned && !isServed && !isSubquery && !READ_WHOLE.includes(scanned)) faults.push(step.detail);
    // Asked for one row after the other, a full-text index looks its words up for each of them.
    if (/VIRTUAL TABLE INDEX \d+:=M/.test(step.detail)) faults.push(step.detail);
    if (/USE TEMP B-TREE FOR .*ORDER BY/.test(step.detail)) {
      const first = plan.find((other) => other.parent === step.parent && /^(SCAN|SEARCH)/.test(other.detail));
      const isNarrowed = first && /^SEARCH .*[(]<?\w+>?=\?/.test(first.detail);
      const isSmall = first && READ_WHOLE.includes(/^SCAN (\S+)/.exec(first.detail)?.[1] ?? '');
      if (!isNarrowed && !isSmall) faults.push(`${step.detail} after ${first?.detail}`);
    }
  }
  return faults;
}

export function planOf(connection: Sqlite.Database, statement: string): Step[] {
  // Placeholders need a value to be there; without statistics the plan does not depend on which.
  const values = Array.from(statement.replace(/'[^']*'/g, '').matchAll(/\?/g), () => null);
  return connection.prepare<unknown[], Step>(`EXPLAIN QUERY PLAN ${statement}`).all(...values);
}

/** Adds every reading statement that the connection prepares from now on. */
export function catchStatements(connection: Sqlite.Database, into: Set<string>): void {
  const prepare = connection.prepare.bind(connection);
  connection.prepare = ((source: string) => {
    // Asked about an empty list of ids, a statement reads nothing, whatever its plan.
    if (/^\s*(SELECT|WITH)/i.test(source) && !/ where false$/.test(source)) into.add(source);
    return prepare(source);
  }) as typeof connection.prepare;
}
