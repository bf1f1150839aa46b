/** The server's life: from a locked data folder to a site that answers, and back. */
import next from 'next';
import { onStorageFailure } from '#db/commit.ts';
import { closeDatabases, openDatabases } from '#db/connections.ts';
import { currentEdition } from '#db/edition.ts';
import { migrateDatabases } from '#db/migrate.ts';
import { setCircumstances } from '#newsroom/accounts/circumstances.ts';
import { addDemonstrationPeople } from '#newsroom/accounts/demonstration.ts';
import { admitFirstPeople } from '#newsroom/accounts/first-people.ts';
import { sweepAccounts } from '#newsroom/accounts/sweep-accounts.ts';
import { theDecoder } from '#newsroom/media/decoder.ts';
import { createRenditionQueue } from '#newsroom/media/rendition-jobs.ts';
import { sweepMedia } from '#newsroom/media/sweep-media.ts';
import { flushViews } from '#newsroom/popular/count-views.ts';
import { rankPopular } from '#newsroom/popular/rank.ts';
import { sweepPreviewLinks } from '#newsroom/previews/preview-links.ts';
import { publishDue } from '#newsroom/publishing/publish-due.ts';
import { laySampleEdition, needsSampleEdition } from '#newsroom/sample/lay-sample-edition.ts';
import { foundSite } from '#newsroom/site/found-site.ts';
import { type Config, isAtHome, originsOf } from '#server/config.ts';
import { createHealth } from '#server/health.ts';
import { listen } from '#server/http-server.ts';
import { SHUTDOWN_LIMITS } from '#server/limits.ts';
import { openListener } from '#server/listener.ts';
import type { Lock } from '#server/lock.ts';
import { theLog } from '#server/log.ts';
import { createMailer } from '#server/mailer.ts';
import { createMetrics } from '#server/metrics.ts';
import { placesAtStart } from '#server/places.ts';
import { createSender } from '#server/sender.ts';
import { createSite, type Site } from '#server/site.ts';
import { stopOnSignal } from '#server/stopping.ts';
import { startTimers, type Timer } from '#server/timers.ts';
import { createVerdicts } from '#server/verdicts.ts';

export interface ServeOptions {
  /** The folder of the program. */
  root: string;
  /** That of the data folder, taken already. */
  lock: Lock;
  /** Nothing is kept, and sources are compiled when they are asked for. */
  dev: boolean;
}

/** Serves until a signal ends it. Throws StartError or DatabaseError when it cannot start. */
export async function serve(config: Config, { root, lock, dev }: ServeOptions): Promise<void> {
  const log = theLog();
  const verdicts = createVerdicts();
  const sender = createSender({ secure: config.siteUrl?.protocol === 'https:' });
  let ready = false;
  const health = createHealth(sender, () => ready && currentEdition().number > 0);
  const atStart = { sender, log, count: verdicts.count, trustedProxies: config.trustedProxies, places: placesAtStart({ sender, health }) };

  // First of all the ports: when one is taken, nothing was touched.
  const front = await openListener(config, atStart);
  const back = config.desk && (await openListener({ host: config.host, port: config.desk.port, variable: 'DESK_PORT' }, atStart));
  let opened: Site | undefined;
  const metrics =
    config.metrics &&
    createMetrics({
      requests: verdicts.totals,
      connections: () => front.connections.open + (back?.connections.open ?? 0),
      cacheBytes: () => opened?.cache.bytes ?? 0,
      edition: () => opened?.edition().number ?? 0,
    });
  const metricsPort = metrics && config.metrics && (await listen(metrics.server, { ...config.metrics, variable: 'METRICS_PORT' }));
  const { site: siteUrl, desk: deskUrl } = originsOf(config, { site: front.port, desk: back?.port });
  Object.assign(process.env, { SITE_URL: siteUrl.origin, DATA_DIR: config.dataDir });

  migrateDatabases(config.dataDir, new Date());
  openDatabases(config.dataDir);
  const atHome = isAtHome(config);
  setCircumstances({ siteUrl: siteUrl.origin, deskUrl: deskUrl.origin, atHome, mailer: config.mail && createMailer(config.mail, log) });
  // The disk said that something it had confirmed may be gone: nothing more is written, and a new start recovers.
  onStorageFailure(() => {
    log.fatal('The disk failed to store a change. Ending, so that the next start recovers what is there.');
    setTimeout(() => process.exit(1), SHUTDOWN_LIMITS.afterStorageFailureMs);
  });
  if (config.sampleEdition && (await needsSampleEdition())) {
    console.log('Laying down the sample edition …');
    await laySampleEdition(new Date());
    if (atHome) await addDemonstrationPeople({ by: 'sample', at: new Date() });
  }
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  await foundSite({ timeZone }, { by: 'founding', at: new Date() });

  const deskLines = await admitFirstPeople(config.firstAdministrator, new Date());

  const app = next({ dev, dir: root, hostname: siteUrl.hostname, port: front.port });
  await app.prepare();
  const site = createSite({
    config,
    siteUrl,
    deskUrl,
    root,
    dev,
    handler: app.getRequestHandler(),
    health,
    sender,
    log,
    verdicts,
    rendered: (address, milliseconds) => metrics?.rendered(address.share, milliseconds),
  });
  opened = site;
  front.serve(back ? site.places.withoutDesk : site.places.whole);
  back?.serve(site.places.whole);

  const renditions = createRenditionQueue(() => new Date());
  const timers = startTimers(
    [
      { name: 'publish-due', everyMs: 15_000, atStart: true, run: publishDue },
      { name: 'warm-pages', everyMs: 500, run: site.warmPages },
      { name: 'flush-views', everyMs: 10_000, run: flushViews },
      { name: 'renditions', everyMs: 5_000, run: renditions.run },
      { name: 'sweep-media', everyMs: 3_600_000, atStart: true, run: sweepMedia },
      { name: 'rank-popular', everyMs: 300_000, run: rankPopular },
      { name: 'sweep-accounts', everyMs: 600_000, run: sweepAccounts },
      { name: 'sweep-previews', everyMs: 600_000, run: sweepPreviewLinks },
      { name: 'summary', everyMs: 60_000, run: summarise },
    ] satisfies Timer[],
    log,
  );
  function summarise(): void {
    const counts = verdicts.take();
    if (counts) log.info({ requests: counts, cacheBytes: site.cache.bytes }, 'summary');
  }

  stopOnSignal(async () => {
    ready = false;
    await Promise.all([front.close(), back?.close()]);
    renditions.stop();
    theDecoder().stop();
    await timers.stop();
    await flushViews();
    summarise();
    metrics?.server.close();
    await app.close();
    closeDatabases();
    lock.release();
  });
  ready = true;
  const lines = [
    `Dateline is at ${siteUrl.origin} (listening on ${config.host}, port ${front.port}).`,
    ...(back ? [`The desk has port ${back.port} of its own.`] : []),
    ...(metricsPort ? [`Metrics: http://${config.metrics?.host}:${metricsPort}/metrics`] : []),
    `Data folder: ${config.dataDir}`,
    ...deskLines,
  ];
  console.log(lines.join('\n'));
}
