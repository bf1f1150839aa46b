import type { Metadata } from 'next';
import { ArticleList } from '#components/desk/lists/article-list.tsx';
import { currentActor } from '#newsroom/accounts/actor.ts';
import { getDraftList } from '#newsroom/drafts/desk-draft-queries.ts';
import { readAsked } from '#newsroom/drafts/draft-list.ts';
import { now } from '#newsroom/site/clock.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

export const metadata: Metadata = { title: desk.lists.title };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ArticlesPage({ searchParams }: Props) {
  const actor = currentActor();
  return <ArticleList role={actor.role} page={await getDraftList(readAsked(await searchParams), actor, now())} />;
}
