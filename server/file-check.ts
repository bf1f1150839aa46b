/** The database files are read to their end while the site runs, by a process that lets every other one go first. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Logger } from '#server/log.ts';

const PROGRAM = join(import.meta.dirname, 'file-check-process.ts');

export interface FileCheck {
  /** Reads all of them, and says in the log which are damaged. Rejects when they could not be read. */
  run(): Promise<void>;
  /** Ends the one underway. */
  stop(): void;
}

export function createFileCheck(folder: string, log: Pick<Logger, 'fatal'>): FileCheck {
  let child: ChildProcess | undefined;
  let stopped = false;

  return {
    async run() {
      if (stopped) return;
      const started = fork(PROGRAM, [folder], { env: { NODE_ENV: 'production' }, execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
      child = started;
      let damages: string[] | undefined;
      started.once('message', (found) => {
        damages = found as string[];
      });
      await once(started, 'close');
      if (stopped) return;
      if (!damages) throw new Error('The process that reads the databases ended before it had.');
      for (const damage of damages) log.fatal(damage);
    },
    stop() {
      stopped = true;
      child?.kill('SIGKILL');
    },
  };
}
