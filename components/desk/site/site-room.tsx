import type { ReactNode } from 'react';
import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import { may, type Permission, type Role } from '#newsroom/accounts/roles.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site;

export type SitePlace = keyof typeof words.places;

const PLACES: readonly { place: SitePlace; href: string; needs: Permission }[] = [
  { place: 'sections', href: '/desk/site', needs: 'site.edit' },
  { place: 'types', href: '/desk/site/types', needs: 'site.edit' },
  { place: 'columns', href: '/desk/site/columns', needs: 'site.edit' },
  { place: 'topics', href: '/desk/site/topics', needs: 'site.edit' },
  { place: 'authors', href: '/desk/site/authors', needs: 'site.edit' },
  { place: 'pages', href: '/desk/site/pages', needs: 'site.edit' },
  { place: 'navigation', href: '/desk/site/navigation', needs: 'site.edit' },
  { place: 'links', href: '/desk/site/links', needs: 'site.edit' },
  { place: 'settings', href: '/desk/site/settings', needs: 'settings.edit' },
  { place: 'webhooks', href: '/desk/site/webhooks', needs: 'settings.edit' },
];

/** What one must be allowed to do, to have business in that part. */
export const needsOf = (place: SitePlace): Permission => PLACES.find((one) => one.place === place)?.needs ?? 'settings.edit';

/** The parts of the site at the start side, one of them beside. */
export function SiteRoom({ place, role, children }: { place: SitePlace; role: Role; children: ReactNode }) {
  return (
    <main id="main" className="page desk-index site-room">
      <nav className="views" aria-label={words.rooms}>
        <h1>{words.title}</h1>
        {PLACES.filter(({ needs }) => may(role, needs)).map(({ place: one, href }) => (
          <DeskLink key={href} href={href} aria-current={one === place ? 'page' : undefined}>
            {words.places[one]}
          </DeskLink>
        ))}
      </nav>
      <div className="desk-matter">{children}</div>
    </main>
  );
}

/** The head of a list: what it is, why it is there, and the word that adds to it. */
export function SiteHead({ place, children }: { place: SitePlace; children?: ReactNode }) {
  return (
    <header className="site-head">
      <div>
        <h2 className="sheet-title">{words.places[place]}</h2>
        <p className="sub">{words.explained[place]}</p>
      </div>
      {children}
    </header>
  );
}
