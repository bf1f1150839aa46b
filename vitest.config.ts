import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '.next/**', 'e2e/**', 'data/**'],
    // better-sqlite3 is a native module with one lock table per process: a process for each file keeps tests apart.
    pool: 'forks',
    execArgv: ['--import', `${import.meta.dirname}/server/quick-imports.ts`],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A folder below a file cannot be made: a test that forgets to open its own folder fails instead of using someone's data.
    env: { DATA_DIR: `${import.meta.filename}/none`, NEXT_TELEMETRY_DISABLED: '1' },
  },
});
