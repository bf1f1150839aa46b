import { inArray } from 'drizzle-orm';
import { accountsDatabase } from '#db/connections.ts';
import { people } from '#db/schema/accounts/people.ts';

/** The names of those people by id. Who is not there (what runs by itself, somebody removed) is left out. */
export function namesOfPeople(ids: Iterable<string>): Map<string, string> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return new Map();
  const rows = accountsDatabase().select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, wanted)).all();
  return new Map(rows.map((row) => [row.id, row.name]));
}
