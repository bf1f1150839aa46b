/** Counts what a runner's machine-readable report says, so that nothing that went wrong is missing from the last line. */

export interface Tally {
  passed: number;
  failed: number;
}

/** The parts of Vitest's JSON report that are counted. */
export interface VitestReport {
  numPassedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** The parts of Playwright's JSON report that are counted. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
}

/** A file that could not be read fails as a whole: it counts as one failure. */
export function tallyVitest(report: VitestReport, exitCode: number | null): Tally {
  const failedIn = ({ status, assertionResults }: VitestReport['testResults'][number]): number => {
    const failed = assertionResults.filter((result) => result.status === 'failed').length;
    return failed === 0 && status === 'failed' ? 1 : failed;
  };
  return honest({ passed: report.numPassedTests, failed: report.testResults.reduce((sum, file) => sum + failedIn(file), 0) }, exitCode);
}

/** A test that passed only when repeated has failed. */
export function tallyPlaywright({ stats, errors }: PlaywrightReport, exitCode: number | null): Tally {
  return honest({ passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }, exitCode);
}

/** A runner that ran no test has failed, and so has one that ended badly without naming a test. */
function honest({ passed, failed }: Tally, exitCode: number | null): Tally {
  const silent = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}

export function sum(tallies: Tally[]): Tally {
  return tallies.reduce((all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }), { passed: 0, failed: 0 });
}
