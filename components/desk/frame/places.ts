/** The places of the desk, in the order of its bar. A place gets its line here when its page is there. */
import { may, type Permission, type Role } from '#newsroom/accounts/roles.ts';
import type { desk } from '#newsroom/wording/desk-words.ts';

export interface DeskPlace {
  name: keyof typeof desk.frame.places;
  href: string;
  /** What one must be allowed to do, to have business there. */
  needs: Permission;
  /** After G this letter goes there. */
  letter?: string;
  /** Under “More” in the bar. */
  isMore?: boolean;
}

export const DESK_PLACES: readonly DeskPlace[] = [
  { name: 'today', href: '/desk', needs: 'desk.use', letter: 't' },
  { name: 'articles', href: '/desk/articles', needs: 'desk.use', letter: 'a' },
  { name: 'pictures', href: '/desk/pictures', needs: 'picture.add', letter: 'i' },
  { name: 'site', href: '/desk/site', needs: 'site.edit', letter: 's', isMore: true },
  { name: 'people', href: '/desk/people', needs: 'people.edit', isMore: true },
  { name: 'log', href: '/desk/log', needs: 'log.read', isMore: true },
];

export const NEW_ARTICLE = '/desk/articles/new';

export const placesFor = (role: Role): DeskPlace[] => DESK_PLACES.filter(({ needs }) => may(role, needs));

/** Whether a page is in that place or below it. */
export function isIn(pathname: string, { href }: DeskPlace): boolean {
  return href === '/desk' ? pathname === '/desk' : pathname === href || pathname.startsWith(`${href}/`);
}

/** Rooms with a bar of their own: a piece of work, and the doors for strangers. */
export const hasOwnBar = (pathname: string): boolean =>
  /^\/desk\/(articles\/[^/]+|site\/pages\/[^/]+|sign-in|set-up|invitation|reset)(\/|$)/.test(pathname);
