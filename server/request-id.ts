/** A name for a request, by which its lines in the log are found and an answer can be traced to them. */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const ids = new WeakMap<IncomingMessage, string>();

/** The same each time for the same request; made when first asked for. */
export function requestId(request: IncomingMessage): string {
  let id = ids.get(request);
  if (!id) ids.set(request, (id = randomBytes(6).toString('hex')));
  return id;
}
