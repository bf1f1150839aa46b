/**
 * What programs that collect pages are asked to leave alone (RFC 9309), and what they may use the rest for: a rule
 * `Content-Usage` in the group of all (draft-ietf-aipref-attach), the names of those who collect for what is not permitted, and
 * the licence (RSL 1.0, section 4.4). And where all addresses stand (sitemaps.org).
 */
import { permissionsOf } from '#newsroom/site/machine-use.ts';
import { NEWS_SITEMAP, SITEMAP_INDEX } from '#newsroom/wire/sitemaps/sitemap-addresses.ts';
import { AI_CRAWLERS } from '#newsroom/wire/usage/ai-crawlers.ts';
import { contentUsage } from '#newsroom/wire/usage/content-usage.ts';
import { USAGE_PATHS } from '#newsroom/wire/usage/usage-addresses.ts';
import type { WireContext, WireRoute } from '#newsroom/wire/wire-document.ts';

export const robots: WireRoute<true> = {
  read: (path) => path === '/robots.txt' || undefined,
  address: () => '/robots.txt',
  write: (_, context) => ({
    type: 'text/plain; charset=utf-8',
    body: parts(context)
      .map((lines) => `${lines.join('\n')}\n`)
      .join('\n'),
  }),
};

/** Groups of rules, then what belongs to none. An empty line parts them. */
function parts({ site, whole }: WireContext): string[][] {
  const { machineUse } = site.settings;
  const usage = contentUsage(machineUse);
  const permitted = permissionsOf(machineUse);
  const unwelcome = permitted ? AI_CRAWLERS.filter(({ use }) => !permitted[use]) : [];
  return [
    ['User-agent: *', 'Disallow: /desk$', 'Disallow: /desk/', ...(usage ? [`Content-Usage: / ${usage}`] : [])],
    ...(unwelcome.length > 0 ? [[...unwelcome.map(({ name }) => `User-agent: ${name}`), 'Disallow: /']] : []),
    [...[SITEMAP_INDEX, NEWS_SITEMAP].map((path) => `Sitemap: ${whole(path)}`), ...(permitted ? [`License: ${whole(USAGE_PATHS.licence)}`] : [])],
  ];
}
