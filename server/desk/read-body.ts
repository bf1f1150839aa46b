/** A request's body, never more of it than its reader allows. */
import type { IncomingMessage } from 'node:http';

/** The whole body, or `too-large`: then what is left of it is not read. Rejects when the client breaks off. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer | 'too-large'> {
  if (Number(request.headers['content-length'] ?? 0) > most) return 'too-large';
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return 'too-large';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
