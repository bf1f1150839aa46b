/** The foot of every page: sections, kinds, the paper's other pages, each once; and who publishes it. */
import type { ShellProps } from '#components/page/shell-props.ts';
import type { NamedLink } from '#newsroom/articles/views.ts';

export function Footer({ chrome, w, current }: Pick<ShellProps, 'chrome' | 'w' | 'current'>) {
  // A newsroom may name a section both above and below; readers need it once.
  const above = new Set(chrome.navigation.map(({ path }) => path));
  const groups = [
    { kind: 'strong', links: chrome.navigation.filter(({ strong }) => strong) },
    { kind: 'kinds', links: chrome.navigation.filter(({ strong }) => !strong) },
    { kind: 'own', links: chrome.footLinks.filter(({ path }) => !above.has(path)) },
  ];
  return (
    <footer className="foot">
      <p className="name">
        <a href={chrome.homePath}>{chrome.name}</a>
      </p>
      <nav aria-label={w.page.footer}>
        {groups.map(({ kind, links }) => links.length > 0 && <FootLinks key={kind} kind={kind} links={links} current={current} />)}
        <ul className="elsewhere">
          {chrome.socialLinks.map(({ name, path }) => (
            <li key={path}>
              <a href={path} rel="me noopener">
                {name}
              </a>
            </li>
          ))}
          <li>
            <a href={chrome.feedsPath} aria-current={chrome.feedsPath === current ? 'true' : undefined}>
              {w.page.feeds}
            </a>
          </li>
        </ul>
      </nav>
      {chrome.publisher && <p>{chrome.publisher}</p>}
    </footer>
  );
}

function FootLinks({ kind, links, current }: { kind: string; links: NamedLink[]; current?: string }) {
  return (
    <ul className={kind}>
      {links.map(({ name, path }) => (
        <li key={path}>
          <a href={path} aria-current={path === current ? 'true' : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
