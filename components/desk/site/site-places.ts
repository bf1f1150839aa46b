/** The parts of the site's room, in their order. */
import { may, type Permission, type Role } from '#newsroom/accounts/roles.ts';
import type { desk } from '#newsroom/wording/desk-words.ts';

export type SitePlace = keyof typeof desk.site.places;

const PLACES: readonly { place: SitePlace; href: string; needs: Permission }[] = [
  { place: 'sections', href: '/desk/site', needs: 'site.edit' },
  { place: 'types', href: '/desk/site/types', needs: 'site.edit' },
  { place: 'columns', href: '/desk/site/columns', needs: 'site.edit' },
  { place: 'topics', href: '/desk/site/topics', needs: 'site.edit' },
  { place: 'authors', href: '/desk/site/authors', needs: 'site.edit' },
  { place: 'pages', href: '/desk/site/pages', needs: 'site.edit' },
  { place: 'navigation', href: '/desk/site/navigation', needs: 'site.edit' },
  { place: 'links', href: '/desk/site/links', needs: 'site.edit' },
  { place: 'redirects', href: '/desk/site/redirects', needs: 'settings.edit' },
  { place: 'settings', href: '/desk/site/settings', needs: 'settings.edit' },
  { place: 'webhooks', href: '/desk/site/webhooks', needs: 'settings.edit' },
];

/** What one must be allowed to do, to have business in that part. */
export const needsOf = (place: SitePlace): Permission => PLACES.find((one) => one.place === place)?.needs ?? 'settings.edit';

export const sitePlacesFor = (role: Role) => PLACES.filter(({ needs }) => may(role, needs));
