import { type SQL, sql } from 'drizzle-orm';

/** A list to look values up in, as one parameter: the statement stays the same for any number of them. */
export const among = (values: readonly (string | number)[]): SQL => sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;
