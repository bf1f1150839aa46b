/** Where a page lies: from the wide to the narrow. The page itself is not among them; its headline follows. */
import type { NamedLink } from '#newsroom/articles/views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function Crumbs({ links, w }: { links: NamedLink[]; w: Wording }) {
  return (
    <nav className="crumbs" aria-label={w.page.breadcrumb}>
      <ol>
        {links.map(({ name, path }) => (
          <li key={path}>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
