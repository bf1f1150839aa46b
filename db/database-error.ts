/** A database that cannot be used. The message is one line that an operator can act on. */
export class DatabaseError extends Error {
  override name = 'DatabaseError';
}
