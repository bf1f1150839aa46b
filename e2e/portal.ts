/** Starts the real server as an operator does, on a port of the system's choice and a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What `npm start` gives to Node. */
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } };
export const START = scripts.start.replace('exec node ', '').split(' ');

/** Before it is ready, the server builds when needed and lays the sample edition down. */
const START_MS = 600_000;
/** The server promises to end within 10 s of SIGTERM. */
const END_MS = 15_000;

export interface Portal {
  /** With its port, without a slash at the end. */
  address: string;
  /** The data folder. */
  folder: string;
  pid: number;
  /** Everything that the server has printed until now. */
  said: () => string;
  /** Asks the server to end and fails unless it does so in time and with 0; one that was killed has ended. A folder made for it goes with it. */
  stop: () => Promise<void>;
  /** Ends the server at once, as a power cut does. The folder stays until the tests end. */
  kill: () => Promise<void>;
}

export interface PortalOptions {
  /** A data folder to use; otherwise a new one. */
  folder?: string;
  /** A data folder to copy, whose server may be running. */
  copyOf?: string;
  /** Is given the content database of the copy before the server starts. */
  change?: (contentFile: string) => void | Promise<void>;
  env?: Record<string, string>;
}

/** What must be gone when the tests end, however they end. */
const running = new Set<ChildProcess>();
const folders = new Set<string>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Starts a portal and waits until it is ready. Fails with everything the server said when it is not. */
export async function startPortal({ folder, copyOf, change, env }: PortalOptions = {}): Promise<Portal> {
  const own = folder ?? makeFolder();
  if (copyOf) copyFolder(copyOf, own);
  await change?.(join(own, 'content.db'));
  const child = spawn(process.execPath, START, {
    cwd: root,
    env: { ...process.env, SITE_URL: undefined, PORT: '0', HOST: '127.0.0.1', DATA_DIR: own, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const said = listen(child);
  const ended = new Promise<{ code: number | null }>((resolve) => child.once('exit', (code) => resolve({ code })));
  void ended.then(() => running.delete(child));
  let killed = false;
  try {
    const address = await ready(child, said);
    return {
      address,
      folder: own,
      pid: child.pid ?? 0,
      said: () => said.text,
      stop: async () => {
        if (killed) return;
        if (hasEnded(child)) throw new Error(`The server had ended by itself, with ${child.exitCode ?? child.signalCode}. It said:\n${said.text}`);
        const late = setTimeout(() => child.kill('SIGKILL'), END_MS);
        child.kill('SIGTERM');
        const { code } = await ended;
        clearTimeout(late);
        if (!folder) forget(own);
        if (code !== 0) throw new Error(`The server ended with ${code ?? 'a signal'} instead of 0. It said:\n${said.text}`);
      },
      kill: async () => {
        killed = true;
        child.kill('SIGKILL');
        await ended;
      },
    };
  } catch (error) {
    child.kill('SIGKILL');
    await ended;
    throw error;
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-portal-'));
  folders.add(folder);
  return folder;
}

function forget(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  folders.delete(folder);
}

/** Databases are copied through SQLite, since part of what is in them may lie in their logs. */
function copyFolder(from: string, to: string): void {
  for (const name of readdirSync(from).filter((entry) => entry.endsWith('.db'))) {
    const database = new Sqlite(join(from, name), { readonly: true });
    database.prepare('VACUUM INTO ?').run(join(to, name));
    database.close();
  }
  cpSync(from, to, { recursive: true, filter: (path) => !/\.(db|db-wal|db-shm|lock|lock-journal)$/.test(basename(path)) });
}

function listen(child: ChildProcess): { text: string } {
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said.text += chunk.toString();
    });
  }
  return said;
}

/** The address that the server printed, once it says that it is ready. */
async function ready(child: ChildProcess, said: { text: string }): Promise<string> {
  const until = performance.now() + START_MS;
  while (performance.now() < until) {
    if (hasEnded(child)) throw new Error(`The server ended at its start. It said:\n${said.text}`);
    const address = /http:\/\/[^\s/"']+:\d+/.exec(said.text)?.[0];
    if (address && (await isReady(address))) return address;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server was not ready within ${START_MS / 1000} s. It said:\n${said.text}`);
}

async function isReady(address: string): Promise<boolean> {
  try {
    const answer = await fetch(`${address}/readyz`);
    await answer.arrayBuffer();
    return answer.status === 200;
  } catch {
    return false;
  }
}
