/** Why the server does not start, in one line that an operator can act on. */
export class StartError extends Error {
  override name = 'StartError';
}
