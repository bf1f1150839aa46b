/** `npm run bench`: measures the built portal on a folder of its own, prints the figures and writes docs/benchmarks.md. */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { buildWhenNeeded } from '#server/build-when-needed.ts';
import { startPortal } from '../e2e/portal.ts';
import { CALM, FLOODED, measureFlood } from './flood.ts';
import { hasWrk } from './generate-load.ts';
import { articlesOn, compareWithBare, memoryOf, timeColdPages } from './measure.ts';
import { weighPage } from './page-weight.ts';
import { reportOf } from './report.ts';

await buildWhenNeeded(process.cwd());

const [loadBefore = 0] = loadavg();
const began = performance.now();
const portal = await startPortal();
try {
  const firstStart = performance.now() - began;
  const [page = '/'] = await articlesOn(`${portal.address}/`);
  const others = await articlesOn(`${portal.address}/archive`);
  const cold = await timeColdPages(others.filter((path) => path !== page).map((path) => portal.address + path));
  const withWrk = hasWrk();
  const hot = await compareWithBare(portal.address + page, portal.folder, withWrk);
  const calm = await measureFlood(portal, CALM);
  const flooded = await measureFlood(portal, FLOODED);
  const memory = memoryOf(portal.pid);
  const weight = await weighPage(portal.address + page);
  const generator = withWrk ? 'wrk' : 'the generator in bench/load.ts';
  const report = reportOf({ at: new Date(), page, firstStart, cold, hot, generator, loadBefore, calm, flooded, weight, memory });
  writeFileSync('docs/benchmarks.md', report);
  console.log(report);
  console.log(`The portal answers ${(hot.ratio * 100).toFixed(0)} % of what a bare server does.`);
} finally {
  await portal.stop();
}
