import type { Metadata } from 'next';
import { KindForm } from '#components/desk/site/kind-form.tsx';
import { findDeskSection } from '#newsroom/site/desk-site-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { idAsked, inRoom } from '../../room.tsx';

export const metadata: Metadata = { title: desk.site.places.sections };

export default async function SectionPage({ params }: { params: Promise<{ section: string }> }) {
  const { section } = await params;
  return inRoom('sections', async () => {
    const edited = await findDeskSection(idAsked(section));
    return edited && <KindForm key={edited.id} kind="section" edited={edited} />;
  });
}
