/** The program's first file. Older Nodes cannot load the others at all, so that these words come before them. */
import './node-version.mjs';
import module from 'node:module';
import { join } from 'node:path';

// What Node makes of the sources is kept: to make it anew at each start takes time, and memory that is never given back.
module.enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/dateline-compiled'));

await import('./quick-imports.ts');
await import('./start.ts');
