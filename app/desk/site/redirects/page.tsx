import type { Metadata } from 'next';
import { RedirectsView } from '#components/desk/redirects/redirects-view.tsx';
import { listRedirects } from '#newsroom/redirects/desk-redirect-queries.ts';
import { readRedirectsAsked } from '#newsroom/redirects/redirect-list.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { inRoom } from '../room.tsx';

export const metadata: Metadata = { title: desk.site.places.redirects };

export default async function RedirectsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const asked = readRedirectsAsked(await searchParams);
  return inRoom('redirects', async () => <RedirectsView list={await listRedirects(asked)} />);
}
