/**
 * What readers need not wait for when the server starts: accounts, the desk, and what happens by the clock. Loading it
 * takes as long as all that serves readers.
 */
import { setCircumstances } from '#newsroom/accounts/circumstances.ts';
import { admitFirstPeople } from '#newsroom/accounts/first-people.ts';
import { sweepAccounts } from '#newsroom/accounts/sweep-accounts.ts';
import { sweepCards } from '#newsroom/cards/sweep-cards.ts';
import { createDeliveryQueue, type Told } from '#newsroom/delivery/delivery-queue.ts';
import { setHostCheck } from '#newsroom/delivery/outbound-address.ts';
import { createLinkCheck } from '#newsroom/links/link-check.ts';
import { theDecoder } from '#newsroom/media/decoder.ts';
import { createRenditionQueue } from '#newsroom/media/rendition-jobs.ts';
import { sweepMedia } from '#newsroom/media/sweep-media.ts';
import { flushViews } from '#newsroom/popular/count-views.ts';
import { rankPopular } from '#newsroom/popular/rank.ts';
import { sweepPreviewLinks } from '#newsroom/previews/preview-links.ts';
import { publishDue } from '#newsroom/publishing/publish-due.ts';
import { createShortLinkQueue } from '#newsroom/publishing/short-link-jobs.ts';
import { createNameQueue } from '#newsroom/search/rename-jobs.ts';
import { createHostCheck } from '#server/callable-hosts.ts';
import { type Config, isAtHome } from '#server/config.ts';
import { tellOfDeliveries } from '#server/delivery-log.ts';
import { createDeskPlaces, type DeskPlaces, type DeskPlacesParts } from '#server/desk/desk-places.ts';
import { createFileCheck } from '#server/file-check.ts';
import { createMailer } from '#server/mailer.ts';
import { createOutbound } from '#server/outbound-client.ts';
import { startTimers, type Timer } from '#server/timers.ts';

export interface OpenDesk extends DeskPlaces {
  /** What the operator is told about the way to it. */
  lines: readonly string[];
  stop(): Promise<void>;
}

export interface OpenDeskParts extends DeskPlacesParts {
  siteUrl: URL;
  /** Run beside the desk's own. */
  siteTimers: readonly Timer[];
  /** Told of each request to another server. */
  delivered(told: Told): void;
}

export async function openDesk(config: Config, { siteUrl, siteTimers, delivered, ...parts }: OpenDeskParts): Promise<OpenDesk> {
  const { deskUrl, log } = parts;
  const mailer = config.mail && createMailer(config.mail, log);
  setCircumstances({ siteUrl: siteUrl.origin, deskUrl: deskUrl.origin, atHome: isAtHome(config), mailer });
  const lines = await admitFirstPeople(config.firstAdministrator, new Date());
  const renditions = createRenditionQueue(() => new Date());
  const fileCheck = createFileCheck(config.dataDir, log);
  const names = createNameQueue(() => new Date());
  const shortLinks = createShortLinkQueue(() => new Date());
  const linkCheck = createLinkCheck(() => new Date());
  setHostCheck(createHostCheck(config.outboundAllowed));
  const outbound = createOutbound({ allowed: config.outboundAllowed });
  const deliveries = createDeliveryQueue({ outbound, origin: siteUrl.origin, now: () => new Date(), tell: tellOfDeliveries(log, delivered) });
  const timers = startTimers(
    [
      { name: 'publish-due', everyMs: 15_000, atStart: true, run: publishDue },
      { name: 'flush-views', everyMs: 10_000, atEnd: true, run: flushViews },
      { name: 'renditions', everyMs: 5_000, run: renditions.run },
      { name: 'short-links', everyMs: 60_000, atStart: true, run: shortLinks.run },
      { name: 'links', everyMs: 1_200_000, atStart: true, run: linkCheck.run },
      { name: 'asked-links', everyMs: 1_000, run: linkCheck.runIfAsked },
      { name: 'names', everyMs: 2_000, run: names.run },
      { name: 'deliveries', everyMs: 2_000, atStart: true, run: deliveries.run },
      { name: 'sweep-media', everyMs: 3_600_000, atStart: true, run: sweepMedia },
      { name: 'sweep-cards', everyMs: 3_600_000, atStart: true, run: sweepCards },
      { name: 'rank-popular', everyMs: 300_000, run: rankPopular },
      { name: 'sweep-accounts', everyMs: 600_000, run: sweepAccounts },
      { name: 'sweep-previews', everyMs: 600_000, run: sweepPreviewLinks },
      { name: 'check-files', everyMs: 86_400_000, atStart: true, run: fileCheck.run },
      ...siteTimers,
    ],
    log,
  );
  return {
    ...createDeskPlaces(parts),
    lines,
    async stop() {
      renditions.stop();
      names.stop();
      shortLinks.stop();
      linkCheck.stop();
      theDecoder().stop();
      fileCheck.stop();
      await deliveries.stop();
      await timers.stop();
    },
  };
}
