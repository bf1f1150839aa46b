/** Runs the steps of a check one after the other, each as a process whose output is shown, and counts them all. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sum, type Tally } from './tally.ts';

export interface Step {
  name: string;
  /** A program for Node and its arguments; `{report}` stands for the file where a runner leaves its report. */
  command: string[];
  env?: Record<string, string>;
  /** How long it may take before it is ended and counts as failed. */
  minutes?: number;
  /** Reads the report of a test runner. Without it the step itself counts as one, passed or failed. */
  count?: (report: never, exitCode: number | null) => Tally;
  /** Names of steps without which this one makes no sense. */
  needs?: string[];
}

interface Result extends Tally {
  name: string;
  seconds: number;
  /** Why it did not run, or why its report could not be counted. */
  note?: string;
}

const MINUTES = 10;

/** Runs all steps and prints a table and, as the last line alone, `N passed, N failed`. Returns the exit code. */
export async function runSteps(steps: Step[]): Promise<number> {
  const results: Result[] = [];
  for (const step of steps) {
    const lacking = step.needs?.find((name) => results.some((result) => result.name === name && result.failed > 0));
    results.push(
      lacking ? { name: step.name, passed: 0, failed: 1, failures: [], seconds: 0, note: `not run, since ${lacking} failed` } : await runStep(step),
    );
  }
  const width = Math.max(...results.map(({ name }) => name.length));
  console.log('');
  for (const { name, passed, failed, seconds, note } of results) {
    const counts = `${passed} passed, ${failed} failed`;
    console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(width)}  ${counts}${note ? ` (${note})` : ''}  ${seconds.toFixed(1)} s`);
  }
  const failures = results.flatMap(({ name, failures }) => failures.map((failure) => `✗ ${name}: ${failure}`));
  if (failures.length > 0) console.log(`\n${failures.join('\n')}`);
  const total = sum(results);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

async function runStep(step: Step): Promise<Result> {
  console.log(`\n── ${step.name}`);
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'dateline-step-'));
  const file = join(folder, 'report.json');
  try {
    const exitCode = await runToEnd(step, file);
    const seconds = (performance.now() - began) / 1000;
    return { name: step.name, seconds, ...countStep(step, exitCode, file) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A crash leaves no report, or half of one: that is one failure. */
function countStep({ count }: Step, exitCode: number | null, file: string): Tally & { note?: string } {
  if (!count) return exitCode === 0 ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [] };
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')) as never, exitCode);
  } catch {
    return { passed: 0, failed: 1, failures: [], note: 'it left no report' };
  }
}

function runToEnd({ command, env, minutes = MINUTES }: Step, report: string): Promise<number | null> {
  const filled = Object.fromEntries(Object.entries(env ?? {}).map(([name, value]) => [name, value.replace('{report}', report)]));
  const child = spawn(
    process.execPath,
    command.map((part) => part.replace('{report}', report)),
    { stdio: 'inherit', env: { ...process.env, ...filled } },
  );
  const forget = endWith(child);
  const limit = setTimeout(() => {
    console.error(`It took more than ${minutes} minutes and was ended.`);
    child.kill('SIGKILL');
  }, minutes * 60_000);
  return new Promise((resolve) => {
    const done = (code: number | null) => {
      clearTimeout(limit);
      forget();
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(error.message);
      done(null);
    });
    child.once('exit', done);
  });
}

/** Whoever ends the whole run ends the step under way too. */
function endWith(child: ChildProcess): () => void {
  const end = () => {
    child.kill('SIGTERM');
    process.exit(1);
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  return () => {
    process.off('SIGTERM', end);
    process.off('SIGINT', end);
  };
}
