/** What programs that collect pages are asked to leave alone (RFC 9309). */
import type { WireRoute } from '#newsroom/wire/wire-document.ts';

export const robots: WireRoute<true> = {
  read: (path) => path === '/robots.txt' || undefined,
  address: () => '/robots.txt',
  write: () => ({ type: 'text/plain; charset=utf-8', body: 'User-agent: *\nDisallow: /desk\n' }),
};
