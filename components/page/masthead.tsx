/** The head of a page: folio line, name, navigation. Props as in `shell.tsx`. */

import { LanguageLinks } from '#components/page/language-links.tsx';
import type { ShellProps } from '#components/page/shell-props.ts';
import { directionOf } from '#newsroom/site/language.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { dayKey, formatWeekday } from '#newsroom/wording/dates.ts';

export function Masthead({ chrome, w, current, languages, front }: Omit<ShellProps, 'children'>) {
  const Name = front ? 'h1' : 'p';
  const hasSections = chrome.navigation.length > 0;
  return (
    <header className={front ? 'masthead on-front' : 'masthead'}>
      <div className="folio">
        {front ? (
          <time dateTime={dayKey(front.day, chrome.timeZone)}>{formatWeekday(front.day, chrome.language, chrome.timeZone)}</time>
        ) : (
          <span>{chrome.strapline}</span>
        )}
        <div>
          <a href={chrome.searchPath}>{w.page.search}</a>
          <LanguageLinks chrome={chrome} languages={languages} />
        </div>
      </div>
      <div className="plate">
        <Name className="name" lang={isOfAnotherScript(chrome) ? '' : undefined}>
          <a href={chrome.homePath}>{chrome.name}</a>
        </Name>
        {front && chrome.strapline && <p className="strapline">{chrome.strapline}</p>}
        {hasSections && <SectionsMenu chrome={chrome} w={w} current={current} />}
      </div>
      <div className="oxford" />
      {hasSections && (
        <nav className="sections" aria-label={w.page.sections}>
          <NavigationLinks navigation={chrome.navigation} current={current} />
        </nav>
      )}
      {front && front.filedFrom.length > 0 && (
        <p className="filed">
          {w.front.filedFrom}{' '}
          {front.filedFrom.map((place) => [
            <span key={place} className="place">
              {place}
            </span>,
            ' ',
          ])}
        </p>
      )}
    </header>
  );
}

/** A name in Latin letters over an Arabic page: its language is unknown, and it is set as Latin is. */
function isOfAnotherScript({ name, language }: Pick<SiteChrome, 'name' | 'language'>): boolean {
  return directionOf(language) === 'rtl' && /\p{Script=Latin}/u.test(name);
}

/** On phones the sections open over the page, without a script. */
function SectionsMenu({ chrome, w, current }: Pick<ShellProps, 'chrome' | 'w' | 'current'>) {
  return (
    <details className="menu">
      <summary>{w.page.sections}</summary>
      <nav className="panel" aria-label={w.page.sections}>
        <NavigationLinks navigation={chrome.navigation} current={current} />
        <form role="search" action={chrome.searchPath}>
          <input type="search" name="q" aria-label={w.page.searchArchive} placeholder={w.page.searchArchive} />
          <button type="submit">{w.page.search}</button>
        </form>
      </nav>
    </details>
  );
}

function NavigationLinks({ navigation, current }: { navigation: SiteChrome['navigation']; current?: string }) {
  return (
    <ul>
      {navigation.map(({ name, path, strong }) => (
        <li key={path} className={strong ? undefined : 'kind'}>
          <a href={path} aria-current={path === current ? 'true' : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
