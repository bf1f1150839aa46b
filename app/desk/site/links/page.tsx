import type { Metadata } from 'next';
import { LinksView } from '#components/desk/links/links-view.tsx';
import { listLinkProblems } from '#newsroom/links/desk-link-queries.ts';
import { readLinksAsked } from '#newsroom/links/link-list.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { inRoom } from '../room.tsx';

export const metadata: Metadata = { title: desk.site.places.links };

export default async function LinksPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const asked = readLinksAsked(await searchParams);
  return inRoom('links', async () => <LinksView list={await listLinkProblems(asked)} />);
}
