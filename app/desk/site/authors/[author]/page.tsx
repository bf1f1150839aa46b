import type { Metadata } from 'next';
import { AuthorForm } from '#components/desk/site/author-form.tsx';
import { findDeskAuthor } from '#newsroom/authors/desk-author-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { idAsked, inRoom } from '../../room.tsx';

export const metadata: Metadata = { title: desk.site.places.authors };

export default async function AuthorPage({ params }: { params: Promise<{ author: string }> }) {
  const { author } = await params;
  return inRoom('authors', async () => {
    const edited = await findDeskAuthor(idAsked(author));
    return edited && <AuthorForm key={edited.id} edited={edited} />;
  });
}
