/** A worker's first file. The process that started it has checked everything already. */
import module from 'node:module';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
module.enableCompileCache(join(root, 'node_modules/.cache/dateline-compiled'));

await import('#server/quick-imports.ts');
const { readConfig } = await import('#server/config.ts');
const { readBrief } = await import('#server/workers/brief.ts');
const { work } = await import('#server/workers/worker.ts');

const read = readConfig(process.env);
if (!read.ok) throw new Error(read.problems.join('\n'));
await work(read.config, readBrief(), root);
