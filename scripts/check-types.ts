/** The types: the framework first writes those of the routes, which a fresh clone does not have. */
import { spawnSync } from 'node:child_process';

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
const run = (...command: string[]) => spawnSync(process.execPath, command, { stdio: 'inherit', env }).status ?? 1;

process.exitCode = run('node_modules/next/dist/bin/next', 'typegen') || run('node_modules/typescript/bin/tsc', '--noEmit', '--project', '.');
