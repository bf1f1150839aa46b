/** The archive: a form, the filters in use, what they leave, ways to narrow it further, the months. */

import { ArchiveForm } from '#components/page/archive-form.tsx';
import { ChosenFilters } from '#components/page/chosen-filters.tsx';
import { Facets } from '#components/page/facets.tsx';
import { LeafLinks } from '#components/page/leaf-links.tsx';
import { ListHead } from '#components/page/list-head.tsx';
import { MonthFacet } from '#components/page/month-facet.tsx';
import { Rows } from '#components/page/rows.tsx';
import type { ArchivePage } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function ArchiveView({ page, site, w }: { page: ArchivePage; site: SiteChrome; w: Wording }) {
  const { list, chosen } = page;
  return (
    <>
      <ListHead name={w.page.archive} description={w.archive.explained}>
        <ArchiveForm page={page} w={w} />
      </ListHead>
      <section className="block rows" aria-labelledby="list">
        <div className="found">
          <h2 className="side-head" id="list">
            {list.more ? w.search.found(list.total, true) : w.list.articles(list.total)}
          </h2>
          <ChosenFilters chosen={chosen} w={w} />
        </div>
        <div className="hits">
          <div className="hit-list">
            {list.teasers.length === 0 && <p className="teaser">{w.search.nothing}</p>}
            <Rows teasers={list.teasers} site={site} w={w} pictures={false} />
            <LeafLinks leaf={list.leaf} w={w} />
          </div>
          <Facets path={page.path} filters={page.filters} options={page.options} w={w}>
            <MonthFacet page={page} site={site} w={w} />
          </Facets>
        </div>
      </section>
    </>
  );
}
