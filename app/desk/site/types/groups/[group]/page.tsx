import type { Metadata } from 'next';
import { TypeGroupForm } from '#components/desk/site/type-group-form.tsx';
import { findDeskTypeGroup } from '#newsroom/site/desk-site-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { idAsked, inRoom } from '../../../room.tsx';

export const metadata: Metadata = { title: desk.site.places.types };

export default async function TypeGroupPage({ params }: { params: Promise<{ group: string }> }) {
  const { group } = await params;
  return inRoom('types', async () => {
    const edited = await findDeskTypeGroup(idAsked(group));
    return edited && <TypeGroupForm key={edited.id} edited={edited} />;
  });
}
