/** Kinds of column that every schema shares. */
import { customType, integer, text } from 'drizzle-orm/sqlite-core';

/** An id given by the application (UUIDv7), never by the database. */
export const id = (name = 'id') => text(name);
/** An instant, stored as whole milliseconds since 1970 in UTC. */
export const instant = (name: string) => integer(name, { mode: 'timestamp_ms' });
/** A value stored as JSON text. */
export const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();
export const flag = (name: string) => integer(name, { mode: 'boolean' });
/** A stored document: JSON text in rows from before documents were packed, bytes since. SQLite keeps either as it comes. */
export const packed = customType<{ data: string | Buffer }>({ dataType: () => 'text' });
