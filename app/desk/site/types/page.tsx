import type { Metadata } from 'next';
import { TypeList } from '#components/desk/site/type-list.tsx';
import { listDeskTypes } from '#newsroom/site/desk-site-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { inRoom } from '../room.tsx';

export const metadata: Metadata = { title: desk.site.places.types };

export default function TypesPage() {
  return inRoom('types', async () => <TypeList lists={await listDeskTypes()} />);
}
