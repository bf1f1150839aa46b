/** Links in a line, as words: subjects of a section, the types of a group. `current` is the page one is on. */
import type { NamedLink } from '#newsroom/articles/views.ts';

export function LinkWords({ name, links, current }: { name: string; links: NamedLink[]; current?: string }) {
  if (links.length === 0) return null;
  return (
    <nav className="link-words" aria-labelledby="link-words">
      <span id="link-words">{name}</span>
      <ul>
        {links.map((link) => (
          <li key={link.path}>
            <a href={link.path} aria-current={link.path === current ? 'page' : undefined}>
              {link.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
