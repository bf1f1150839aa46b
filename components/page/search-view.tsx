/** The search: a form; then what was found, with ways to narrow it; or, when nothing was, what to try. */

import { ChosenFilters } from '#components/page/chosen-filters.tsx';
import { Facets } from '#components/page/facets.tsx';
import { Hits } from '#components/page/hits.tsx';
import { LeafLinks } from '#components/page/leaf-links.tsx';
import { ListHead } from '#components/page/list-head.tsx';
import { NothingFound } from '#components/page/nothing-found.tsx';
import { SearchForm } from '#components/page/search-form.tsx';
import type { SearchPage } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function SearchView({ page, site, w }: { page: SearchPage; site: SiteChrome; w: Wording }) {
  const isAsked = page.question !== '' || page.chosen.length > 0;
  return (
    <>
      <ListHead name={w.page.search} description="">
        <SearchForm page={page} w={w} />
      </ListHead>
      {page.hits.length > 0 ? (
        <Found page={page} site={site} w={w} />
      ) : isAsked ? (
        <NothingFound page={page} site={site} w={w} />
      ) : (
        <p className="teaser search-hint">{w.search.explained}</p>
      )}
    </>
  );
}

function Found({ page, site, w }: { page: SearchPage; site: SiteChrome; w: Wording }) {
  return (
    <section className="block rows" aria-labelledby="found">
      <div className="found">
        <h2 className="side-head" id="found">
          {w.search.found(page.total, page.more)}
        </h2>
        <ChosenFilters chosen={page.chosen} w={w} />
      </div>
      <div className="hits">
        <div className="hit-list">
          <Hits hits={page.hits} site={site} w={w} />
          {page.onlyNewest && <p className="teaser">{w.search.onlyNewest}</p>}
          <LeafLinks leaf={page.leaf} w={w} />
        </div>
        <Facets path={page.path} question={page.question} filters={page.filters} options={page.options} w={w} />
      </div>
    </section>
  );
}
