/** `npm run db:generate -- --name=what-changed`: writes the migration of each database file whose schema changed. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

for (const config of globSync('db/config/*.config.ts')) {
  const run = spawnSync(process.execPath, ['node_modules/drizzle-kit/bin.cjs', 'generate', '--config', config, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
