/** One JSON line for each thing worth knowing: what had to be rendered, what failed. No addresses of people, nothing they typed. */
import pino, { type Logger } from 'pino';

export type { Logger };

const key = Symbol.for('dateline.log');
const shared = globalThis as unknown as Record<symbol, Logger | undefined>;

/** The process's log: the same object for the server and for the framework's bundle. */
export function theLog(): Logger {
  return (shared[key] ??= pino({ level: process.env.LOG_LEVEL ?? 'info', base: null, timestamp: pino.stdTimeFunctions.isoTime }));
}
