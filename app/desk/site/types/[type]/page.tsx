import type { Metadata } from 'next';
import { TypeForm } from '#components/desk/site/type-form.tsx';
import { findDeskType } from '#newsroom/site/desk-site-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { idAsked, inRoom } from '../../room.tsx';

export const metadata: Metadata = { title: desk.site.places.types };

export default async function TypePage({ params }: { params: Promise<{ type: string }> }) {
  const { type } = await params;
  return inRoom('types', async () => {
    const edited = await findDeskType(idAsked(type));
    return edited && <TypeForm key={edited.id} edited={edited} />;
  });
}
