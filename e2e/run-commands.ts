/** Runs the newsroom's commands in a process of their own beside a running server, as an operator's script does. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));

export type Step =
  | 'publish'
  | 'correct'
  | 'rename'
  | 'retitle'
  | 'withdraw'
  | 'reinstate'
  | 'schedule'
  | 'fill'
  | 'plant'
  | 'link'
  | 'reserve'
  | 'accounts';

export async function runCommands(folder: string, step: Step): Promise<void> {
  await promisify(execFile)(process.execPath, ['e2e/newsroom-commands.ts', step], { cwd: root, env: { ...process.env, DATA_DIR: folder } });
}
