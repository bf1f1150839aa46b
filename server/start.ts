/** What `npm start` and `npm run dev` run: checks what it stands on, builds when needed, then serves. */
import '#server/node-version.mjs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const dev = process.argv.includes('--dev');
// Before anything of the framework is loaded: it decides by these when it is.
Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });

const { readConfig } = await import('#server/config.ts');
const { StartError } = await import('#server/start-error.ts');
const { DatabaseError } = await import('#db/database-error.ts');
const { lockDataFolder } = await import('#server/lock.ts');
const { buildWhenNeeded } = await import('#server/build-when-needed.ts');

const read = readConfig(process.env);
if (!read.ok) {
  console.error(read.problems.join('\n'));
  process.exit(1);
}
try {
  const lock = lockDataFolder(read.config.dataDir);
  if (!dev) await buildWhenNeeded(root);
  const { serve } = await import('#server/main.ts');
  await serve(read.config, { root, lock, dev });
} catch (error) {
  // What was foreseen is one line; anything else is a defect, and its trace helps.
  console.error(error instanceof StartError || error instanceof DatabaseError ? error.message.replace(/\s+/g, ' ') : error);
  process.exit(1);
}
