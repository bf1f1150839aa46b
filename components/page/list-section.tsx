/** A whole list under a bar: its name, its rows, its leaves. It says so when there is nothing yet. */
import type { ReactNode } from 'react';
import type { Unsaid } from '#components/article/marks.tsx';
import { LeafLinks } from '#components/page/leaf-links.tsx';
import { Rows } from '#components/page/rows.tsx';
import type { ListPage } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

interface ListSectionProps {
  heading: string;
  list: ListPage;
  site: SiteChrome;
  w: Wording;
  without?: Unsaid;
  /** At the end of the line of leaves. */
  children?: ReactNode;
}

export function ListSection({ heading, list, site, w, without, children }: ListSectionProps) {
  return (
    <section className="block rows" aria-labelledby="list">
      <header>
        <h2 className="side-head" id="list">
          {heading}
        </h2>
      </header>
      {list.teasers.length === 0 && <p className="teaser">{w.list.nothingYet}</p>}
      <Rows teasers={list.teasers} site={site} w={w} without={without} />
      <LeafLinks leaf={list.leaf} w={w}>
        {children}
      </LeafLinks>
    </section>
  );
}
