import type { Metadata } from 'next';
import { KindList } from '#components/desk/site/kind-list.tsx';
import { listDeskSections } from '#newsroom/site/desk-site-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { inRoom } from './room.tsx';

export const metadata: Metadata = { title: desk.site.places.sections };

export default function SectionsPage() {
  return inRoom('sections', async () => <KindList kind="section" list={await listDeskSections()} />);
}
