/** `npm run bench`: measures the built portal on folders of its own, prints the figures and writes docs/benchmarks.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { buildWhenNeeded } from '#server/build-when-needed.ts';
import { startPortal } from '../e2e/portal.ts';
import { measureSize, type SizeFigures } from './archive-size.ts';
import { CALM, FLOODED, measureFlood } from './flood.ts';
import { hasWrk } from './generate-load.ts';
import { auditPages } from './lighthouse.ts';
import { articlesOn, compareWithBare, loadNext } from './measure.ts';
import { measureMemory } from './memory.ts';
import { weighPages } from './page-weight.ts';
import { type Figures, reportOf } from './report.ts';
import { restartAfterKill } from './restart.ts';
import { readWish, USAGE } from './wish.ts';

const REPORT = 'docs/benchmarks.md';
/** The archive over which the breaking-news minute runs, or the largest below it. */
const NEWS_WITH = 100_000;
const WEIGHED = {
  'front page': '/',
  section: '/gulf',
  topic: '/topics/water',
  author: '/authors/rania-halabi',
  archive: '/archive',
  'search form': '/search',
  'search answer': '/search?q=border',
  'static page': '/pages/about',
  'Russian front page': '/ru',
};

/** All that is measured over the sample edition. */
async function measureSample(): Promise<Omit<Figures, 'at' | 'took' | 'loadBefore' | 'sizes'>> {
  const began = performance.now();
  let portal = await startPortal();
  try {
    const firstStart = performance.now() - began;
    const [page = '/'] = await articlesOn(`${portal.address}/`);
    const whole = <Kind extends string>(paths: Record<Kind, string>) =>
      Object.fromEntries(Object.entries<string>(paths).map(([kind, path]) => [kind, portal.address + path])) as Record<Kind, string>;
    const withWrk = hasWrk();
    const hot = await compareWithBare(portal.address + page, portal.folder, withWrk);
    const next = await loadNext(portal.folder, `/en${page}`, withWrk);
    const calm = await measureFlood(portal, CALM);
    const flooded = await measureFlood(portal, FLOODED);
    const memory = await measureMemory(portal.pid);
    const restarted = await restartAfterKill(portal);
    portal = restarted.portal;
    const weights = await weighPages(whole({ article: page, ...WEIGHED }));
    const audits = await auditPages(whole({ 'front page': '/', section: '/gulf', article: page, 'search form': '/search' }));
    return {
      generator: withWrk ? 'wrk' : 'The generator in bench/load.ts',
      page,
      firstStart,
      restart: restarted.toFrontPage,
      hot,
      next,
      calm,
      flooded,
      memory,
      weights,
      audits,
    };
  } finally {
    await portal.stop();
  }
}

const wish = readWish(process.argv.slice(2));
if (wish) {
  await buildWhenNeeded(process.cwd());
  const [loadBefore = 0] = loadavg();
  const began = performance.now();
  const sample = await measureSample();
  const newsWith = Math.max(...wish.sizes.filter((size) => size <= NEWS_WITH), Math.min(...wish.sizes));
  const sizes: SizeFigures[] = [];
  for (const articles of wish.sizes.toSorted((a, b) => a - b)) {
    console.error(`An archive of ${articles.toLocaleString('en')} articles …`);
    sizes.push(await measureSize({ articles, kept: wish.kept, withNews: articles === newsWith }));
  }
  const report = reportOf({ at: new Date(), took: performance.now() - began, loadBefore, ...sample, sizes }, readFileSync(REPORT, 'utf8'));
  writeFileSync(REPORT, report);
  console.log(report);
  console.log(`The portal answers ${(sample.hot.ratio * 100).toFixed(0)} % of what a bare server does.`);
} else {
  console.error(USAGE);
  process.exitCode = 1;
}
