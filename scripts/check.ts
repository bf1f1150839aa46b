/** `npm run check`: the fast half of the tests. */
import { CHECK_STEPS } from './check-steps.ts';
import { runSteps } from './steps.ts';

process.exitCode = await runSteps(CHECK_STEPS);
