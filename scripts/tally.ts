/** Counts what a runner's machine-readable report says, so that nothing that went wrong is missing from the last line. */
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export interface Tally {
  passed: number;
  failed: number;
  /** Each test that failed with the first line of its reason: said again at the end, where a cut log still has it. */
  failures: string[];
}

/** The parts of Vitest's JSON report that are counted. */
export interface VitestReport {
  numPassedTests: number;
  testResults: { status: string; name: string; message: string; assertionResults: VitestResult[] }[];
}

interface VitestResult {
  status: string;
  fullName: string;
  failureMessages: string[];
}

/** The parts of Playwright's JSON report that are counted. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: { message?: string }[];
  suites: PlaywrightSuite[];
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: { file: string; title: string; tests: { results: { error?: { message?: string } }[] }[] }[];
}

/** A file that could not be read fails as a whole: it counts as one failure. */
export function tallyVitest({ numPassedTests, testResults }: VitestReport, exitCode: number | null): Tally {
  const failures = testResults.flatMap(({ status, name, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const failed = assertionResults.filter((result) => result.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [inOneLine(file, message)] : [];
    return failed.map(({ fullName, failureMessages }) => inOneLine(file, fullName, failureMessages[0]));
  });
  return honest({ passed: numPassedTests, failed: failures.length, failures }, exitCode);
}

/** A test that passed only when repeated has failed. */
export function tallyPlaywright({ stats, errors, suites }: PlaywrightReport, exitCode: number | null): Tally {
  const failures = [...suites.flatMap(failuresIn), ...errors.map(({ message }) => inOneLine(message))];
  return honest({ passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, failures }, exitCode);
}

function failuresIn({ suites = [], specs = [] }: PlaywrightSuite): string[] {
  const failed = specs.flatMap(({ file, title, tests }) => {
    const error = tests.flatMap(({ results }) => results).find((result) => result.error);
    return error ? [inOneLine(file, title, error.error?.message)] : [];
  });
  return [...failed, ...suites.flatMap(failuresIn)];
}

function inOneLine(...parts: (string | undefined)[]): string {
  const lines = parts.map((part) => part && stripVTControlCharacters(part).trim().split('\n', 1)[0]);
  return lines.filter(Boolean).join(' › ');
}

/** A runner that ran no test has failed, and so has one that ended badly without naming a test. */
function honest({ passed, failed, failures }: Tally, exitCode: number | null): Tally {
  const silent = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed, failures };
}

export function sum(tallies: Pick<Tally, 'passed' | 'failed'>[]): Pick<Tally, 'passed' | 'failed'> {
  return tallies.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), { passed: 0, failed: 0 });
}
