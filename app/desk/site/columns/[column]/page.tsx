import type { Metadata } from 'next';
import { KindForm } from '#components/desk/site/kind-form.tsx';
import { findDeskColumn } from '#newsroom/site/desk-site-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { idAsked, inRoom } from '../../room.tsx';

export const metadata: Metadata = { title: desk.site.places.columns };

export default async function ColumnPage({ params }: { params: Promise<{ column: string }> }) {
  const { column } = await params;
  return inRoom('columns', async () => {
    const edited = await findDeskColumn(idAsked(column));
    return edited && <KindForm key={edited.id} kind="column" edited={edited} />;
  });
}
