/** The server's life: from a locked data folder to a site that answers, and back. */
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import next from 'next';
import { onStorageFailure } from '#db/commit.ts';
import { closeDatabases, openDatabases } from '#db/connections.ts';
import { currentEdition } from '#db/edition.ts';
import { migrateDatabases } from '#db/migrate.ts';
import { setCircumstances } from '#newsroom/accounts/circumstances.ts';
import { addDemonstrationPeople } from '#newsroom/accounts/demonstration.ts';
import { DOORS } from '#newsroom/accounts/doors/doors.ts';
import { admitFirstPeople } from '#newsroom/accounts/first-people.ts';
import { findSession } from '#newsroom/accounts/sessions.ts';
import { sweepAccounts } from '#newsroom/accounts/sweep-accounts.ts';
import { ACTIONS } from '#newsroom/acting/actions.ts';
import { takePicture } from '#newsroom/media/add-picture.ts';
import { TooManyPictures, theDecoder } from '#newsroom/media/decoder.ts';
import { mediaStore } from '#newsroom/media/media-store.ts';
import { createRenditionQueue } from '#newsroom/media/rendition-jobs.ts';
import { findDeskRendition, findRendition, isPublicPicture } from '#newsroom/media/renditions.ts';
import { sweepMedia } from '#newsroom/media/sweep-media.ts';
import { countView, flushViews } from '#newsroom/popular/count-views.ts';
import { rankPopular } from '#newsroom/popular/rank.ts';
import { sweepPreviewLinks } from '#newsroom/previews/preview-links.ts';
import { publishDue } from '#newsroom/publishing/publish-due.ts';
import { laySampleEdition, needsSampleEdition } from '#newsroom/sample/lay-sample-edition.ts';
import { foundSite } from '#newsroom/site/found-site.ts';
import { resolveAddress } from '#newsroom/site/resolve-address.ts';
import { createAddressBook } from '#server/address-book.ts';
import { createAdmission } from '#server/admission.ts';
import { createBeacon } from '#server/beacon.ts';
import { clientAddress, connectedClient } from '#server/client-address.ts';
import { type Config, isAtHome } from '#server/config.ts';
import { createConnections } from '#server/connections.ts';
import { createActionPlace } from '#server/desk/action-place.ts';
import { createAuthPlace } from '#server/desk/auth-place.ts';
import { createDeskAnswers } from '#server/desk/desk-answers.ts';
import { createDeskMedia } from '#server/desk/desk-media.ts';
import { createDeskPages } from '#server/desk/desk-pages.ts';
import { createLentPictures } from '#server/desk/lent-pictures.ts';
import { logged } from '#server/desk/logged-place.ts';
import { createPreviewPlace } from '#server/desk/preview-place.ts';
import { createUploadPlace } from '#server/desk/upload-place.ts';
import { createEdge, type Place } from '#server/edge.ts';
import { builtFiles, filesInDevelopment } from '#server/framework-files.ts';
import { createHealth } from '#server/health.ts';
import { createHttpServer, listen } from '#server/http-server.ts';
import { RENDER_LIMITS, SHUTDOWN_LIMITS } from '#server/limits.ts';
import type { Lock } from '#server/lock.ts';
import { theLog } from '#server/log.ts';
import { createMailer } from '#server/mailer.ts';
import { createMedia } from '#server/media.ts';
import { createMetrics } from '#server/metrics.ts';
import { onceATurn } from '#server/once-a-turn.ts';
import { createPageCache } from '#server/page-cache.ts';
import { placesAtStart, placesOf } from '#server/places.ts';
import { createPublicPages } from '#server/public-pages.ts';
import { createRender } from '#server/render.ts';
import { createSender } from '#server/sender.ts';
import { readStaticFiles } from '#server/static-files.ts';
import { closeServer, stopOnSignal } from '#server/stopping.ts';
import { startTimers, type Timer } from '#server/timers.ts';
import { createVerdicts } from '#server/verdicts.ts';
import { createPageWarmer } from '#server/warm-pages.ts';

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
  let places: readonly Place[] = placesAtStart({ sender, health });
  const connections = createConnections({ clientOf: ({ remoteAddress }) => connectedClient(remoteAddress, config.trustedProxies) });
  const edge = createEdge({ places: () => places, connections, sender, log, count: verdicts.count });
  const server = createHttpServer(edge, sender, connections);

  // First of all the port: when it is taken, nothing was touched.
  const port = await listen(server, config);
  const siteUrl = config.siteUrl ?? new URL(`http://localhost:${port}`);
  Object.assign(process.env, { SITE_URL: siteUrl.origin, DATA_DIR: config.dataDir });

  migrateDatabases(config.dataDir, new Date());
  openDatabases(config.dataDir);
  const atHome = isAtHome(config);
  setCircumstances({ siteUrl: siteUrl.origin, atHome, mailer: config.mail && createMailer(config.mail, log) });
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

  const app = next({ dev, dir: root, hostname: siteUrl.hostname, port });
  await app.prepare();
  const handler = app.getRequestHandler();
  const edition = onceATurn(currentEdition);
  const publicFiles = readStaticFiles(join(root, 'public'), '', { hashed: false });
  const render = createRender({
    handler,
    siteUrl,
    readerScript: publicFiles.addressOf('/reader.js'),
    withinMs: dev ? RENDER_LIMITS.wholeInDevelopmentMs : RENDER_LIMITS.wholeMs,
  });
  const cache = createPageCache({
    render,
    edition,
    isPublic: () => !dev,
    bound: config.cacheBytes,
    failed: (address, error) => log.error({ err: error, page: address.key.split('?', 1)[0] }, 'A page could not be rendered.'),
    rendered: (address, milliseconds) => metrics?.rendered(address.share, milliseconds),
  });
  const metrics =
    config.metrics &&
    createMetrics({ requests: verdicts.totals, connections: () => connections.open, cacheBytes: () => cache.bytes, edition: () => edition().number });
  const metricsPort = metrics && config.metrics && (await listen(metrics.server, config.metrics));
  const isBusy = (error: unknown) => error instanceof TooManyPictures;
  const now = () => new Date();
  const addressOf = (request: IncomingMessage) => clientAddress(request, config.trustedProxies);
  const book = createAddressBook({ resolve: resolveAddress, edition });
  const admission = createAdmission({ addressOf, now: () => performance.now() });
  const answers = createDeskAnswers({ secure: siteUrl.protocol === 'https:' });
  // The same for every link that shows nothing, and for everybody: it may be kept.
  const readDeadPage = async (language: string) => {
    const reading = await cache.read({ key: 'dead preview', internal: `/${language}/preview`, share: 'nothing', edition: edition().number });
    return 'page' in reading ? reading.page : undefined;
  };
  const lent = createLentPictures({ findRendition: findDeskRendition, now });
  places = placesOf({
    sender,
    health,
    frameworkFiles: dev ? filesInDevelopment(handler, siteUrl, sender) : builtFiles(root, sender),
    publicFiles,
    media: createMedia({ findRendition, isPublicPicture, findLent: lent.find, isBusy, edition, sender }),
    beacon: createBeacon({ countView, addressOf, admission, now, sender }),
    desk: [
      createActionPlace({ actions: ACTIONS, findSession, siteUrl, now, answers, log }),
      createUploadPlace({ newUpload: () => mediaStore().newUpload(), takePicture, findSession, admission, siteUrl, now, answers, log }),
      createDeskMedia({ findRendition: findDeskRendition, isBusy, findSession, sender }),
      createAuthPlace({ doors: DOORS, findSession, addressOf, admission, siteUrl, now, answers, log }),
      createPreviewPlace({ render, deadPage: readDeadPage, lend: lent.lend, findSession, addressOf, now, answers, sender }),
      createDeskPages({ handler, findSession, siteUrl, answers, dev }),
    ].map((place) => logged(place, log)),
    pages: createPublicPages({ book, cache, admission, sender, log, count: verdicts.count }),
  });

  const renditions = createRenditionQueue(now);
  const timers = startTimers(
    [
      { name: 'publish-due', everyMs: 15_000, atStart: true, run: publishDue },
      { name: 'warm-pages', everyMs: 500, run: dev ? () => {} : createPageWarmer({ book, cache, edition }) },
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
    if (counts) log.info({ requests: counts, cacheBytes: cache.bytes }, 'summary');
  }

  stopOnSignal(async () => {
    ready = false;
    await closeServer(server, connections);
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
  console.log(
    `Dateline is at ${siteUrl.origin} (listening on ${config.host}, port ${port}).\nData folder: ${config.dataDir}\n${metricsPort ? `Metrics: http://${config.metrics?.host}:${metricsPort}/metrics\n` : ''}${deskLines.join('\n')}`,
  );
}
