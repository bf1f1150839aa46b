/** Style sheets, fonts and scripts that the framework's build made, or makes on demand while developing. */
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { askHandler } from '#server/composed-request.ts';
import { createBody } from '#server/compression.ts';
import { type Place, READ } from '#server/edge.ts';
import { RENDER_LIMITS } from '#server/limits.ts';
import type { Sender } from '#server/sender.ts';
import { readStaticFiles } from '#server/static-files.ts';

const BELOW = '/_next/static/';

/** What lies in the finished build. */
export function builtFiles(root: string, sender: Sender): Place {
  const files = readStaticFiles(join(root, '.next/static'), '/_next/static', { hashed: true });
  return {
    matches: (path) => path.startsWith(BELOW) && files.has(path),
    methods: READ,
    answer(request, response, { path }) {
      const file = files.find(path, '');
      return file ? sender.send(request, response, file) : sender.notice(request, response, 404);
    },
  };
}

/** What the framework makes while it watches the sources: asked of it each time. */
export function filesInDevelopment(handler: RequestListener, siteUrl: URL, sender: Sender): Place {
  return {
    matches: (path) => path.startsWith(BELOW),
    methods: READ,
    async answer(request, response, { address }) {
      const { status, headers, body } = await askHandler(
        handler,
        address,
        { host: siteUrl.host, 'user-agent': 'Dateline', accept: '*/*' },
        RENDER_LIMITS.wholeInDevelopmentMs,
      );
      const type = String(headers['content-type'] ?? 'application/octet-stream');
      await sender.send(request, response, { status, headers: { 'content-type': type, 'cache-control': 'no-store' }, body: createBody(body, type) });
    },
  };
}
