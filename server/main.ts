/** The server's life: from a locked data folder to a site that answers, and back. */
import { setTimeout as wait } from 'node:timers/promises';
import next from 'next';
import { closeDatabases } from '#db/connections.ts';
import { currentEdition } from '#db/edition.ts';
import { countWaiting } from '#newsroom/delivery/count-waiting.ts';
import { createAdmission, createCounter } from '#server/admission.ts';
import { createAddressOf } from '#server/client-address.ts';
import { type Config, originsOf } from '#server/config.ts';
import { createHealth } from '#server/health.ts';
import { listen } from '#server/http-server.ts';
import { START_LIMITS } from '#server/limits.ts';
import { openListener } from '#server/listener.ts';
import type { Lock } from '#server/lock.ts';
import { theLog } from '#server/log.ts';
import { createMetrics, createMetricsServer } from '#server/metrics.ts';
import { openNewsroom } from '#server/open-newsroom.ts';
import { createOwnPlaces } from '#server/own-places.ts';
import { deskToCome, placesAtStart } from '#server/places.ts';
import { createSender } from '#server/sender.ts';
import { shareOfLimits } from '#server/share-of-limits.ts';
import { createSite, type Site } from '#server/site.ts';
import { stopOnSignal } from '#server/stopping.ts';
import { siteTimers } from '#server/timers.ts';
import { createVerdicts } from '#server/verdicts.ts';
import { claimPort } from '#server/workers/claim-port.ts';
import { type Crew, startCrew } from '#server/workers/crew.ts';
import { openPassage, type Passage } from '#server/workers/passage.ts';

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
  const opened: { site?: Site; passage?: Passage; crew?: Crew } = {};
  const metrics =
    config.metrics &&
    createMetrics({
      process: shared ? 1 : undefined,
      requests: verdicts.totals,
      connections: () => front.connections.open + (back?.connections.open ?? 0),
      cacheBytes: () => opened.site?.cache.bytes ?? 0,
      edition: () => opened.site?.edition().number ?? 0,
      waiting: () => (opened.site ? countWaiting() : 0),
    });
  const figures = metrics && createMetricsServer(async () => [await metrics.figures(), ...((await opened.crew?.figures()) ?? [])]);
  const metricsPort = figures && config.metrics && (await listen(figures, { ...config.metrics, variable: 'METRICS_PORT' }));
  const { site: siteUrl, desk: deskUrl } = originsOf(config, { site: front.port, desk: back?.port });
  Object.assign(process.env, { SITE_URL: siteUrl.origin, DATA_DIR: config.dataDir });

  await openNewsroom(config, log);

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
  const own = createOwnPlaces({ addressOf, siteUrl, admission, sender });
  const placesWith = site.placesWith(own);
  const deskOpen = Promise.withResolvers<void>();
  front.serve(placesWith([deskToCome(deskOpen.promise)]));
  back?.serve(placesWith([deskToCome(deskOpen.promise)]));
  opened.site = site;
  const openDesk = async () => {
    // Readers wait for no more than this. Loading the desk holds everybody up: first those at the door get their page.
    if (!dev) {
      await site.makeFront();
      await wait(START_LIMITS.readersFirstMs);
    }
    const desk = await import('#server/open-desk.ts');
    const parts = { site, siteUrl, deskUrl, dev, handler, addressOf, admission, lend: own.lend, sender, log };
    const delivered: Parameters<typeof desk.openDesk>[1]['delivered'] = ({ kind, outcome, deliveries }) =>
      metrics?.delivered(kind, outcome, deliveries);
    return desk.openDesk(config, { ...parts, delivered, siteTimers: siteTimers({ site, verdicts, log }) });
  };
  const opening = openDesk();

  let ending = false;
  stopOnSignal(async () => {
    ending = true;
    ready = false;
    await Promise.all([front.close(), back?.close(), opened.crew?.stop()]);
    await opened.passage?.close();
    await (await opening).stop();
    figures?.close();
    metrics?.close();
    await app.close();
    closeDatabases();
    lock.release();
  });

  const desk = await opening;
  const places = placesWith(back ? desk.links : desk.desk);
  front.serve(places);
  back?.serve(placesWith(desk.desk));
  deskOpen.resolve();
  if (ending) return;

  if (shared) {
    const passage = (opened.passage = await openPassage({ ...edge, places }));
    opened.crew = startCrew({ processes, brief: { port: front.port, siteUrl: siteUrl.origin, passage: passage.path }, count, log });
    await opened.crew.ready;
  }
  ready = true;
  const lines = [
    `Dateline is at ${siteUrl.origin} (listening on ${config.host}, port ${front.port}).`,
    ...(shared ? [`${processes} processes serve it.`] : []),
    ...(processes < config.workers ? ['WORKERS counts for nothing while developing: one process serves.'] : []),
    ...(back ? [`The desk has port ${back.port} of its own.`] : []),
    ...(metricsPort ? [`Metrics: http://${config.metrics?.host}:${metricsPort}/metrics`] : []),
    `Data folder: ${config.dataDir}`,
    ...desk.lines,
  ];
  console.log(lines.join('\n'));
}
