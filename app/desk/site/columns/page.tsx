import type { Metadata } from 'next';
import { KindList } from '#components/desk/site/kind-list.tsx';
import { listDeskColumns } from '#newsroom/site/desk-site-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { inRoom } from '../room.tsx';

export const metadata: Metadata = { title: desk.site.places.columns };

export default function ColumnsPage() {
  return inRoom('columns', async () => <KindList kind="column" list={await listDeskColumns()} />);
}
