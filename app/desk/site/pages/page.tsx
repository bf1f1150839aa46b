import type { Metadata } from 'next';
import { PageList } from '#components/desk/site/page-list.tsx';
import { listDeskPages } from '#newsroom/site/desk-page-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { inRoom } from '../room.tsx';

export const metadata: Metadata = { title: desk.site.places.pages };

export default function PagesPage() {
  return inRoom('pages', async () => <PageList pages={await listDeskPages()} />);
}
