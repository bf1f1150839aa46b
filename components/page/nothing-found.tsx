/** What to try when a search found nothing, each with what it would find; and where else to begin. */

import { ChosenFilters } from '#components/page/chosen-filters.tsx';
import type { SearchPage } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function NothingFound({ page, site, w }: { page: SearchPage; site: SiteChrome; w: Wording }) {
  const { question, suggestions } = page;
  return (
    <section className="block nothing-found" aria-labelledby="nothing-found">
      <header>
        <h2 className="side-head" id="nothing-found">
          {question ? w.search.nothingFor(question) : w.search.nothing}
        </h2>
      </header>
      <ChosenFilters chosen={page.chosen} w={w} />
      {page.onlyNewest && <p className="teaser">{w.search.onlyNewest}</p>}
      {suggestions.length > 0 && (
        <ul>
          {suggestions.map(({ name, path, articles }) => (
            <li key={path}>
              <a href={path}>{name}</a> <span>{w.list.articles(articles)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="teaser">
        {w.search.elsewhere} <a href={site.archivePath}>{w.page.archive}</a>, <a href={site.homePath}>{w.page.front}</a>
      </p>
    </section>
  );
}
