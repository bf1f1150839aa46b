/** The server's life: from a locked data folder to a site that answers, and back. */
import next from 'next';
import { closeDatabases } from '#db/connections.ts';
import { currentEdition } from '#db/edition.ts';
import { sweepAccounts } from '#newsroom/accounts/sweep-accounts.ts';
import { theDecoder } from '#newsroom/media/decoder.ts';
import { createRenditionQueue } from '#newsroom/media/rendition-jobs.ts';
import { sweepMedia } from '#newsroom/media/sweep-media.ts';
import { flushViews } from '#newsroom/popular/count-views.ts';
import { rankPopular } from '#newsroom/popular/rank.ts';
import { sweepPreviewLinks } from '#newsroom/previews/preview-links.ts';
import { publishDue } from '#newsroom/publishing/publish-due.ts';
import { createAdmission, createCounter } from '#server/admission.ts';
import { createAddressOf } from '#server/client-address.ts';
import { type Config, originsOf } from '#server/config.ts';
import { createFirstPlaces } from '#server/first-places.ts';
import { createHealth } from '#server/health.ts';
import { listen } from '#server/http-server.ts';
import { openListener } from '#server/listener.ts';
import type { Lock } from '#server/lock.ts';
import { theLog } from '#server/log.ts';
import { createMetrics, createMetricsServer } from '#server/metrics.ts';
import { openNewsroom } from '#server/open-newsroom.ts';
import { placesAtStart } from '#server/places.ts';
import { createSender } from '#server/sender.ts';
import { shareOfLimits } from '#server/share-of-limits.ts';
import { createSite, type Site } from '#server/site.ts';
import { stopOnSignal } from '#server/stopping.ts';
import { siteTimers, startTimers } from '#server/timers.ts';
import { createVerdicts } from '#server/verdicts.ts';
import { claimPort } from '#server/workers/claim-port.ts';
import { type Crew, startCrew } from '#server/workers/crew.ts';
import { openPassage } from '#server/workers/passage.ts';

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
  const processes = dev ? 1 : config.workers;
  const limits = shareOfLimits(processes, config);
  const sender = createSender({ secure: config.siteUrl?.protocol === 'https:' });
  let ready = false;
  const health = createHealth(sender, () => ready && currentEdition().number > 0);
  const { trustedProxies } = config;
  const edge = { sender, log, count: verdicts.count };
  const atStart = { ...edge, trustedProxies, limits: limits.connections, places: placesAtStart({ sender, health }) };

  // First of all the ports: when one is taken, nothing was touched.
  const shared = processes > 1;
  const front = await openListener({ host: config.host, port: shared ? await claimPort(config) : config.port, shared }, atStart);
  const deskAt = config.desk && ({ host: config.host, port: config.desk.port, variable: 'DESK_PORT' } as const);
  const back = deskAt && (await openListener(deskAt, { ...atStart, limits: undefined }));
  let opened: { site: Site; crew: Crew | undefined } | undefined;
  const metrics =
    config.metrics &&
    createMetrics({
      process: shared ? 1 : undefined,
      requests: verdicts.totals,
      connections: () => front.connections.open + (back?.connections.open ?? 0),
      cacheBytes: () => opened?.site.cache.bytes ?? 0,
      edition: () => opened?.site.edition().number ?? 0,
    });
  const figures = metrics && createMetricsServer(async () => [await metrics.figures(), ...((await opened?.crew?.figures()) ?? [])]);
  const metricsPort = figures && config.metrics && (await listen(figures, { ...config.metrics, variable: 'METRICS_PORT' }));
  const { site: siteUrl, desk: deskUrl } = originsOf(config, { site: front.port, desk: back?.port });
  Object.assign(process.env, { SITE_URL: siteUrl.origin, DATA_DIR: config.dataDir });

  const deskLines = await openNewsroom(config, { siteUrl, deskUrl, log });

  const app = next({ dev, dir: root, hostname: siteUrl.hostname, port: front.port });
  await app.prepare();
  const handler = app.getRequestHandler();
  const addressOf = createAddressOf(trustedProxies, () =>
    log.warn('Requests come with X-Forwarded-For, and TRUST_PROXY does not name who sends them. If a proxy stands before this server, name it.'),
  );
  const count = createCounter(() => performance.now());
  const admission = createAdmission({ addressOf, count });
  const rendered: Parameters<typeof createSite>[0]['rendered'] = (address, milliseconds) => metrics?.rendered(address.share, milliseconds);
  const site = createSite({ limits, siteUrl, root, dev, handler, health, admission, sender, log, verdicts, rendered });
  const own = createFirstPlaces({ site, deskUrl, dev, handler, addressOf, admission, sender, log });
  const placesWith = site.placesWith(own);
  const places = placesWith(back ? own.links : own.desk);
  front.serve(places);
  back?.serve(placesWith(own.desk));

  const renditions = createRenditionQueue(() => new Date());
  const timers = startTimers(
    [
      { name: 'publish-due', everyMs: 15_000, atStart: true, run: publishDue },
      { name: 'flush-views', everyMs: 10_000, atEnd: true, run: flushViews },
      { name: 'renditions', everyMs: 5_000, run: renditions.run },
      { name: 'sweep-media', everyMs: 3_600_000, atStart: true, run: sweepMedia },
      { name: 'rank-popular', everyMs: 300_000, run: rankPopular },
      { name: 'sweep-accounts', everyMs: 600_000, run: sweepAccounts },
      { name: 'sweep-previews', everyMs: 600_000, run: sweepPreviewLinks },
      ...siteTimers({ site, verdicts, log }),
    ],
    log,
  );

  const passage = shared ? await openPassage({ ...edge, places }) : undefined;
  const crew = passage && startCrew({ processes, brief: { port: front.port, siteUrl: siteUrl.origin, passage: passage.path }, count, log });
  opened = { site, crew };

  stopOnSignal(async () => {
    ready = false;
    await Promise.all([front.close(), back?.close(), crew?.stop()]);
    await passage?.close();
    renditions.stop();
    theDecoder().stop();
    await timers.stop();
    figures?.close();
    metrics?.close();
    await app.close();
    closeDatabases();
    lock.release();
  });
  await crew?.ready;
  ready = true;
  const lines = [
    `Dateline is at ${siteUrl.origin} (listening on ${config.host}, port ${front.port}).`,
    ...(shared ? [`${processes} processes serve it.`] : []),
    ...(back ? [`The desk has port ${back.port} of its own.`] : []),
    ...(metricsPort ? [`Metrics: http://${config.metrics?.host}:${metricsPort}/metrics`] : []),
    `Data folder: ${config.dataDir}`,
    ...deskLines,
  ];
  console.log(lines.join('\n'));
}
