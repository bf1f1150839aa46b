/** `npm run build`: builds the pages, also when nothing changed since the last time. */
import { rmSync } from 'node:fs';
import { buildWhenNeeded } from '#server/build-when-needed.ts';

rmSync('.next/BUILD_ID', { force: true });
await buildWhenNeeded(process.cwd());
