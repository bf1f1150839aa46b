/**
 * Files that were there at start, held in memory: a path outside the folder, a dot file or a link can never be reached,
 * since only what was found by walking is known. A build that replaces them later does not mix with this one.
 */
import { createHash } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { createBody } from '#server/compression.ts';
import type { Whole } from '#server/sender.ts';

const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** For what never changes under its address: a year, the longest that caches honour. */
export const FOR_EVER = 'public, max-age=31536000, immutable';
const AN_HOUR = 'public, max-age=3600';

export interface StaticFiles {
  has(path: string): boolean;
  /** The file at a path; with its version as the query it may be kept for ever. */
  find(path: string, query: string): Whole | undefined;
  /** The address of a file with its version; throws when the file is not there. */
  addressOf(path: string): string;
}

/** Reads a folder whose files appear below `prefix`; `hashed` when their names change with their content. */
export function readStaticFiles(folder: string, prefix: string, { hashed }: { hashed: boolean }): StaticFiles {
  const files = new Map<string, { version: string; kept: Whole; fresh: Whole }>();
  for (const [path, file] of walk(folder, prefix)) {
    const bytes = readFileSync(file);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const body = createBody(bytes, type, { resized: () => {}, wanted: () => true });
    const whole = (caching: string): Whole => ({
      status: 200,
      headers: {
        'content-type': type,
        'cache-control': caching,
        vary: 'accept-encoding',
        // Feed readers in a browser show the site's icon.
        ...(type.startsWith('image/') && { 'cross-origin-resource-policy': 'cross-origin' }),
      },
      body,
    });
    const version = createHash('sha256').update(bytes).digest('base64url').slice(0, 10);
    files.set(path, { version, kept: whole(FOR_EVER), fresh: whole(hashed ? FOR_EVER : AN_HOUR) });
  }
  return {
    has: (path) => files.has(path),
    find(path, query) {
      const file = files.get(path);
      return query === `v=${file?.version}` ? file?.kept : file?.fresh;
    },
    addressOf(path) {
      const file = files.get(path);
      if (!file) throw new Error(`${join(folder, path)} is missing.`);
      return `${path}?v=${file.version}`;
    },
  };
}

/** All plain files below a folder, by the path under which they appear. A folder that is missing has none. */
function* walk(folder: string, prefix: string): Generator<[path: string, file: string]> {
  for (const entry of entriesOf(folder)) {
    if (entry.name.startsWith('.')) continue;
    const [path, file] = [`${prefix}/${entry.name}`, join(folder, entry.name)];
    if (entry.isDirectory()) yield* walk(file, path);
    else if (entry.isFile()) yield [path, file];
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
