import { describe, expect, test } from 'vitest';
import { sum, tallyPlaywright, tallyVitest } from './tally.ts';

const file = (...statuses: string[]) => ({
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});

describe("Vitest's report", () => {
  test('counts tests', () => {
    const report = { numPassedTests: 2, testResults: [file('passed', 'failed'), file('passed', 'skipped')] };
    expect(tallyVitest(report, 1)).toEqual({ passed: 2, failed: 1 });
  });

  test('counts a file that could not be read as one failure', () => {
    const report = { numPassedTests: 1, testResults: [file('passed'), { status: 'failed', assertionResults: [] }] };
    expect(tallyVitest(report, 1)).toEqual({ passed: 1, failed: 1 });
  });

  test('without a single test is a failure', () => {
    expect(tallyVitest({ numPassedTests: 0, testResults: [] }, 0)).toEqual({ passed: 0, failed: 1 });
    expect(tallyVitest({ numPassedTests: 0, testResults: [file('skipped')] }, 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('with an error outside of all tests is a failure', () => {
    expect(tallyVitest({ numPassedTests: 1, testResults: [file('passed')] }, 1)).toEqual({ passed: 1, failed: 1 });
  });
});

describe("Playwright's report", () => {
  const stats = { expected: 5, unexpected: 0, flaky: 0 };
  test('counts what passed and what failed, and a lucky second try as failed', () => {
    expect(tallyPlaywright({ stats: { expected: 5, unexpected: 2, flaky: 1 }, errors: [] }, 1)).toEqual({ passed: 5, failed: 3 });
  });

  test('counts errors outside of tests', () => {
    expect(tallyPlaywright({ stats, errors: [{ message: 'set-up failed' }] }, 1)).toEqual({ passed: 5, failed: 1 });
  });

  test('of a run that was cut off is a failure', () => {
    expect(tallyPlaywright({ stats, errors: [] }, null)).toEqual({ passed: 5, failed: 1 });
    expect(tallyPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [] }, 0)).toEqual({ passed: 0, failed: 1 });
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
