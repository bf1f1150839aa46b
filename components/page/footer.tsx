/** The foot of every page: all sections and kinds once more, the paper's own pages, and who publishes it. */
import type { ReactNode } from 'react';
import type { ShellProps } from '#components/page/shell-props.ts';

export function Footer({ chrome, w, current }: Pick<ShellProps, 'chrome' | 'w' | 'current'>) {
  const link = ({ name, path }: { name: string; path: string }): ReactNode => (
    <li key={path}>
      <a href={path} aria-current={path === current ? 'true' : undefined}>
        {name}
      </a>
    </li>
  );
  return (
    <footer className="foot">
      <p className="name">
        <a href={chrome.homePath}>{chrome.name}</a>
      </p>
      <nav aria-label={w.page.footer}>
        <ul>
          {chrome.navigation.map(link)}
          {chrome.footLinks.map(link)}
        </ul>
        {chrome.socialLinks.length > 0 && (
          <ul className="elsewhere">
            {chrome.socialLinks.map(({ name, path }) => (
              <li key={path}>
                <a href={path} rel="me noopener">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        )}
      </nav>
      {chrome.publisher && <p>{chrome.publisher}</p>}
    </footer>
  );
}
