import type { Metadata } from 'next';
import { SubjectList } from '#components/desk/site/subject-list.tsx';
import { listDeskAuthors } from '#newsroom/authors/desk-author-queries.ts';
import { readSubjectsAsked } from '#newsroom/site/subject-leaf.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { inRoom } from '../room.tsx';

export const metadata: Metadata = { title: desk.site.places.authors };

export default async function AuthorsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const asked = readSubjectsAsked(await searchParams);
  return inRoom('authors', async () => <SubjectList place="authors" list={await listDeskAuthors(asked)} />);
}
