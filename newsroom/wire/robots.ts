/** What programs that collect pages are asked to leave alone (RFC 9309), and where all addresses stand (sitemaps.org). */
import { NEWS_SITEMAP, SITEMAP_INDEX } from '#newsroom/wire/sitemaps/sitemap-addresses.ts';
import type { WireRoute } from '#newsroom/wire/wire-document.ts';

export const robots: WireRoute<true> = {
  read: (path) => path === '/robots.txt' || undefined,
  address: () => '/robots.txt',
  write(_, { whole }) {
    const sitemaps = [SITEMAP_INDEX, NEWS_SITEMAP].map((path) => `Sitemap: ${whole(path)}\n`).join('');
    return { type: 'text/plain; charset=utf-8', body: `User-agent: *\nDisallow: /desk\n\n${sitemaps}` };
  },
};
