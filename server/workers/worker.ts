/** A worker's life: it serves readers over the same folder and port as the first process, and ends with it. */
import next from 'next';
import { closeDatabases, openForReaders } from '#db/connections.ts';
import { currentEdition } from '#db/edition.ts';
import { createAdmission } from '#server/admission.ts';
import { createAddressOf } from '#server/client-address.ts';
import type { Config } from '#server/config.ts';
import { createHealth } from '#server/health.ts';
import { openListener } from '#server/listener.ts';
import { theLog } from '#server/log.ts';
import { createMetrics } from '#server/metrics.ts';
import { createSender } from '#server/sender.ts';
import { shareOfLimits } from '#server/share-of-limits.ts';
import { createSite } from '#server/site.ts';
import { stopOnSignal } from '#server/stopping.ts';
import { siteTimers, startTimers } from '#server/timers.ts';
import { createVerdicts } from '#server/verdicts.ts';
import type { Brief } from '#server/workers/brief.ts';
import { type OfFirst, type OfWorkers, openLine } from '#server/workers/line.ts';
import { createPassOn } from '#server/workers/pass-on.ts';
import { createWorkerPlaces } from '#server/workers/worker-places.ts';

export async function work(config: Config, brief: Brief, root: string): Promise<void> {
  const log = theLog().child({ worker: brief.number });
  const verdicts = createVerdicts();
  const siteUrl = new URL(brief.siteUrl);
  const sender = createSender({ secure: siteUrl.protocol === 'https:' });
  const limits = shareOfLimits(config.workers, config);
  const health = createHealth(sender, () => currentEdition().number > 0);
  // Without the first process there is nobody to ask, and perhaps another server on this folder.
  process.once('disconnect', () => process.exit(1));
  if (!process.connected) process.exit(1);

  openForReaders(config.dataDir);
  const app = next({ dev: false, dir: root, hostname: siteUrl.hostname, port: brief.port });
  await app.prepare();
  const metrics =
    config.metrics &&
    createMetrics({
      process: brief.number,
      requests: verdicts.totals,
      connections: () => front.connections.open,
      cacheBytes: () => site.cache.bytes,
      edition: () => site.edition().number,
    });
  let stop: (() => Promise<never>) | undefined;
  const ask = openLine<OfWorkers, OfFirst>(process, {
    figures: async () => (await metrics?.figures()) ?? [],
    stop: () => (stop ? stop() : process.exit(0)),
  });
  const site = createSite({
    limits,
    siteUrl,
    root,
    dev: false,
    handler: app.getRequestHandler(),
    health,
    admission: createAdmission({ addressOf: createAddressOf(config.trustedProxies, () => undefined), count: (asked) => ask('count', asked) }),
    sender,
    log,
    verdicts,
    rendered: (address, milliseconds) => metrics?.rendered(address.share, milliseconds),
  });
  const own = createWorkerPlaces({ passOn: createPassOn({ passage: brief.passage, sender }), hasDesk: config.desk === undefined, sender });
  const front = await openListener(
    { host: config.host, port: brief.port, shared: true },
    {
      sender,
      log,
      count: verdicts.count,
      trustedProxies: config.trustedProxies,
      limits: limits.connections,
      places: site.placesWith(own)(own.desk),
    },
  );
  const timers = startTimers(siteTimers({ site, verdicts, log }), log);
  stop = stopOnSignal(async () => {
    await front.close();
    await timers.stop();
    metrics?.close();
    await app.close();
    closeDatabases();
  });
  await ask('ready', undefined);
}
