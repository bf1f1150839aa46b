/** `npm test`: everything. The fast half, the build, and the site in a real browser. */
import { CHECK_STEPS } from './check-steps.ts';
import { runSteps, type Step } from './steps.ts';
import { tallyPlaywright } from './tally.ts';

const STEPS: Step[] = [
  ...CHECK_STEPS,
  { name: 'build', command: ['scripts/build.ts'] },
  { name: 'browser', command: ['scripts/get-browser.ts'], minutes: 20 },
  {
    name: 'end-to-end tests',
    command: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: '{report}' },
    minutes: 60,
    count: tallyPlaywright,
    needs: ['build', 'browser'],
  },
];

process.exitCode = await runSteps(STEPS);
