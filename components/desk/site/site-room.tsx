import type { ReactNode } from 'react';
import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import { type SitePlace, sitePlacesFor } from '#components/desk/site/site-places.ts';
import type { Role } from '#newsroom/accounts/roles.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site;

/** The parts of the site at the start side, one of them beside. */
export function SiteRoom({ place, role, children }: { place: SitePlace; role: Role; children: ReactNode }) {
  return (
    <main id="main" className="page desk-index site-room">
      <nav className="views" aria-label={words.rooms}>
        <h1>{words.title}</h1>
        {sitePlacesFor(role).map(({ place: one, href }) => (
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
