import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runSteps, type Step } from './steps.ts';
import { tallyVitest } from './tally.ts';

let printed: string[];
beforeEach(() => {
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(...line.split('\n')));
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

const good: Step = { name: 'good', command: ['-e', ''] };
const bad: Step = { name: 'bad', command: ['-e', 'process.exit(3)'] };
const leaves = (report: unknown, exitCode = 0): Step => ({
  name: 'tests',
  command: ['-e', `require('fs').writeFileSync(process.argv[1], ${JSON.stringify(JSON.stringify(report))}); process.exit(${exitCode})`, '{report}'],
  count: tallyVitest,
});
const tests = (...statuses: string[]) => ({
  numPassedTests: statuses.filter((status) => status === 'passed').length,
  testResults: [
    {
      status: statuses.includes('failed') ? 'failed' : 'passed',
      name: join(process.cwd(), 'some.test.ts'),
      message: '',
      assertionResults: statuses.map((status) => ({ status, fullName: 'it holds', failureMessages: ['Error: it does not'] })),
    },
  ],
});

test('a step counts as one, a test runner as its tests, and the last line counts them all', async () => {
  expect(await runSteps([good, leaves(tests('passed', 'passed', 'passed'))])).toBe(0);
  expect(printed.at(-1)).toBe('4 passed, 0 failed');
});

test('one failure fails the whole, and the steps after it still run', async () => {
  expect(await runSteps([bad, leaves(tests('passed', 'failed'), 1), good])).toBe(1);
  expect(printed.at(-1)).toBe('2 passed, 2 failed');
  expect(printed).toContain('✗ tests: some.test.ts › it holds › Error: it does not');
});

test('a step whose ground is missing is not run and counts as failed', async () => {
  await runSteps([bad, { ...good, name: 'after', needs: ['bad'] }]);
  expect(printed.at(-1)).toBe('0 passed, 2 failed');
  expect(printed.join('\n')).toContain('not run, since bad failed');
});

test('a runner that crashes before its report counts as one failure', async () => {
  await runSteps([good, { name: 'crash', command: ['-e', 'process.kill(process.pid, "SIGKILL")'], count: tallyVitest }]);
  expect(printed.at(-1)).toBe('1 passed, 1 failed');
});

test('a runner that ran no test is a failure, though it ended with 0', async () => {
  expect(await runSteps([leaves({ numPassedTests: 0, testResults: [] })])).toBe(1);
});

test('a step that does not end is ended, and counts as failed', async () => {
  await runSteps([{ name: 'endless', command: ['-e', 'setInterval(() => {}, 1000)'], minutes: 0.005 }]);
  expect(printed.at(-1)).toBe('0 passed, 1 failed');
});

test('no steps at all are no success', async () => {
  expect(await runSteps([])).toBe(1);
});
