/** Makes what machines are given. The framework has no part in it. */
import { writeWire } from '#newsroom/wire/wire-routes.ts';
import type { Rendered } from '#server/page-cache.ts';
import { caching } from '#server/render.ts';

/** A document that a browser shows as a page may load nothing and run nothing, whatever stands in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

export async function renderWire(internal: string, origin: string): Promise<Rendered> {
  const { status = 200, type, body, headers, goodUntil } = await writeWire(internal, { origin, at: new Date() });
  return {
    status,
    headers: { 'content-type': type, 'content-security-policy': POLICY, ...caching(status), ...headers },
    body: typeof body === 'string' ? Buffer.from(body) : body,
    goodUntil: goodUntil?.getTime() ?? null,
    dated: true,
  };
}
