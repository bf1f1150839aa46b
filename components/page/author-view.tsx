/** A person's page: who she is, and everything she made here by day. */

import { AuthorHead } from '#components/page/author-head.tsx';
import { ListSection } from '#components/page/list-section.tsx';
import type { AuthorPage } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function AuthorView({ author, site, w }: { author: AuthorPage; site: SiteChrome; w: Wording }) {
  return (
    <>
      <AuthorHead author={author} w={w} />
      <ListSection heading={w.list.all(author.list.total)} list={author.list} site={site} w={w} />
    </>
  );
}
