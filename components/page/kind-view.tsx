/** The page of a type, a group of types or a column: what it is, what stands beside it, everything by day. */

import { LinkWords } from '#components/page/link-words.tsx';
import { ListHead } from '#components/page/list-head.tsx';
import { ListSection } from '#components/page/list-section.tsx';
import type { KindPage } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function KindView({ page, site, w }: { page: KindPage; site: SiteChrome; w: Wording }) {
  return (
    <>
      <ListHead name={page.name} description={page.description}>
        <LinkWords name={w.kind.siblings} links={page.siblings} current={page.path} />
      </ListHead>
      <ListSection heading={w.list.all(page.list.total)} list={page.list} site={site} w={w} />
    </>
  );
}
