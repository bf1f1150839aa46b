/**
 * Pictures are decoded in a process of their own, one at a time. One that takes too long or too much memory, or whose
 * process was killed, is an error of that picture alone; the next one gets a new process.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Answer, Question, TaskName, Tasks } from '#newsroom/media/decoding/tasks.ts';

/** The process ended before it answered: killed, or by its own limits. */
export class DecoderEnded extends Error {}
/** The picture library could not read the picture. */
export class PictureUnreadable extends Error {}
export class TooManyPictures extends Error {}

export interface DecoderLimits {
  /** What the process may hold, in bytes. */
  memory: number;
  /** How long one task may take. */
  taskMs: number;
  /** Without a task the process ends after so long. */
  idleMs: number;
  /** Tasks that may wait; beyond this a request is told to come again. */
  waiting: number;
}

const LIMITS: DecoderLimits = { memory: 900_000_000, taskMs: 30_000, idleMs: 30_000, waiting: 200 };
const PROGRAM = join(import.meta.dirname, 'decoding', 'decoder-process.ts');
/** Where its text engine finds faces. */
const FACES = join(import.meta.dirname, 'decoding', 'faces', 'fonts.conf');

/** Somebody waits for `now`; the others come after. */
export type Urgency = 'now' | 'later';

export interface Decoder {
  do<N extends TaskName>(name: N, input: Tasks[N]['input'], urgency?: Urgency): Promise<Tasks[N]['output']>;
  /** The id of its process while it has one. */
  readonly pid: number | undefined;
  /** Ends the process and whatever it is at; tasks that wait fail. It takes no more. */
  stop(): void;
}

interface Task {
  question: Question;
  resolve(output: never): void;
  reject(error: Error): void;
}

export function createDecoder(limits: DecoderLimits = LIMITS): Decoder {
  const waiting: Record<Urgency, Task[]> = { now: [], later: [] };
  let child: ChildProcess | undefined;
  let current: Task | undefined;
  let clock: NodeJS.Timeout | undefined;
  let stopped = false;
  let asked = 0;

  function start(): ChildProcess {
    const started = fork(PROGRAM, [String(limits.memory)], {
      // Nothing of what this process knows: no secrets in its environment, no options of ours.
      env: { NODE_ENV: 'production', FONTCONFIG_FILE: FACES },
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    started.on('message', (answer: Answer) => {
      if (started === child && answer.id === current?.question.id) finish(answer);
    });
    const ended = () => {
      if (started !== child) return;
      child = undefined;
      fail(new DecoderEnded('The decoder ended before it answered.'));
    };
    started.on('exit', ended);
    started.on('error', ended);
    // It never keeps this process alive by itself.
    started.unref();
    started.channel?.unref();
    return started;
  }

  function end(): void {
    const ending = child;
    child = undefined;
    ending?.kill('SIGKILL');
  }

  function next(): void {
    clearTimeout(clock);
    if (current || stopped) return;
    current = waiting.now.shift() ?? waiting.later.shift();
    if (!current) {
      clock = setTimeout(end, limits.idleMs).unref();
      return;
    }
    child ??= start();
    child.channel?.ref();
    clock = setTimeout(() => {
      end();
      fail(new DecoderEnded(`A picture took longer than ${limits.taskMs} ms.`));
    }, limits.taskMs);
    child.send(current.question, (error) => {
      if (error) end();
      if (error) fail(new DecoderEnded('The decoder cannot be asked.'));
    });
  }

  function finish(answer: Answer): void {
    const task = current;
    current = undefined;
    child?.channel?.unref();
    if (answer.ok) task?.resolve(answer.output as never);
    else task?.reject(new PictureUnreadable(answer.message));
    next();
  }

  function fail(error: Error): void {
    const task = current;
    current = undefined;
    task?.reject(error);
    next();
  }

  return {
    do: (name, input, urgency = 'now') =>
      new Promise((resolve, reject) => {
        if (stopped) return reject(new DecoderEnded('The decoder was stopped.'));
        if (waiting[urgency].length >= limits.waiting) return reject(new TooManyPictures());
        waiting[urgency].push({ question: { id: ++asked, name, input } as Question, resolve, reject });
        next();
      }),
    get pid() {
      return child?.pid;
    },
    stop() {
      stopped = true;
      clearTimeout(clock);
      end();
      for (const task of [current, ...waiting.now.splice(0), ...waiting.later.splice(0)]) task?.reject(new DecoderEnded('The decoder was stopped.'));
      current = undefined;
    },
  };
}

let shared: Decoder | undefined;
/** The site's one decoder. */
export const theDecoder = (): Decoder => (shared ??= createDecoder());
