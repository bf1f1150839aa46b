/** The fast half: all that can be said without building the site. */
import type { Step } from './steps.ts';
import { tallyVitest } from './tally.ts';

export const CHECK_STEPS: Step[] = [
  { name: 'types', command: ['scripts/check-types.ts'] },
  { name: 'lint and format', command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'] },
  { name: 'layer rules', command: ['scripts/check-layers.ts'] },
  { name: 'house rules', command: ['scripts/check-house-rules.ts'] },
  { name: 'unused code', command: ['node_modules/knip/bin/knip.js', '--no-progress'] },
  { name: 'complete lock file', command: ['scripts/complete-lock.ts', '--check'] },
  { name: 'floors of versions', command: ['scripts/check-floors.ts'] },
  { name: 'migrations', command: ['scripts/check-migrations.ts'] },
  {
    name: 'unit tests',
    command: ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', '--outputFile.json={report}'],
    minutes: 20,
    count: tallyVitest,
  },
];
