import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sum, tallyPlaywright, tallyVitest } from './tally.ts';

const file = (...statuses: string[]) => ({
  status: statuses.includes('failed') ? 'failed' : 'passed',
  name: join(process.cwd(), 'db', 'some.test.ts'),
  message: '',
  assertionResults: statuses.map((status) => ({ status, fullName: 'it holds', failureMessages: ['Error: it does not\n    at line 3'] })),
});

describe("Vitest's report", () => {
  test('counts tests', () => {
    const report = { numPassedTests: 2, testResults: [file('passed', 'failed'), file('passed', 'skipped')] };
    expect(tallyVitest(report, 1)).toEqual({ passed: 2, failed: 1, failures: ['db/some.test.ts › it holds › Error: it does not'] });
  });

  test('counts a file that could not be read as one failure', () => {
    const report = { numPassedTests: 1, testResults: [file('passed'), { ...file(), status: 'failed', message: 'No such file\n' }] };
    expect(tallyVitest(report, 1)).toEqual({ passed: 1, failed: 1, failures: ['db/some.test.ts › No such file'] });
  });

  test('without a single test is a failure', () => {
    expect(tallyVitest({ numPassedTests: 0, testResults: [] }, 0)).toEqual({ passed: 0, failed: 1, failures: [] });
    expect(tallyVitest({ numPassedTests: 0, testResults: [file('skipped')] }, 0)).toEqual({ passed: 0, failed: 1, failures: [] });
  });

  test('with an error outside of all tests is a failure', () => {
    expect(tallyVitest({ numPassedTests: 1, testResults: [file('passed')] }, 1)).toEqual({ passed: 1, failed: 1, failures: [] });
  });
});

describe("Playwright's report", () => {
  const stats = { expected: 5, unexpected: 0, flaky: 0 };
  test('counts what passed and what failed, and a lucky second try as failed', () => {
    expect(tallyPlaywright({ stats: { expected: 5, unexpected: 2, flaky: 1 }, errors: [], suites: [] }, 1)).toEqual({
      passed: 5,
      failed: 3,
      failures: [],
    });
  });

  test('names each journey that failed, also deep in groups', () => {
    const spec = (title: string, ...messages: (string | undefined)[]) => ({
      file: 'desk.spec.ts',
      title,
      tests: [{ results: messages.map((message) => (message ? { error: { message } } : {})) }],
    });
    const suites = [
      { specs: [spec('writes', undefined)], suites: [{ specs: [spec('saves', '\u001b[31mError\u001b[39m: lost\nwhere', undefined)] }] },
    ];
    expect(tallyPlaywright({ stats: { ...stats, flaky: 1 }, errors: [], suites }, 1).failures).toEqual(['desk.spec.ts › saves › Error: lost']);
  });

  test('counts errors outside of tests', () => {
    expect(tallyPlaywright({ stats, errors: [{ message: 'set-up failed' }], suites: [] }, 1)).toEqual({
      passed: 5,
      failed: 1,
      failures: ['set-up failed'],
    });
  });

  test('of a run that was cut off is a failure', () => {
    expect(tallyPlaywright({ stats, errors: [], suites: [] }, null)).toEqual({ passed: 5, failed: 1, failures: [] });
    expect(tallyPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [], suites: [] }, 0)).toEqual({
      passed: 0,
      failed: 1,
      failures: [],
    });
  });
});

test('a sum adds both sides', () => {
  expect(
    sum([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 0 },
    ]),
  ).toEqual({ passed: 4, failed: 2 });
});
