import type { Metadata } from 'next';
import { SubjectList } from '#components/desk/site/subject-list.tsx';
import { readSubjectsAsked } from '#newsroom/site/subject-leaf.ts';
import { listDeskTopics } from '#newsroom/topics/desk-topic-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { inRoom } from '../room.tsx';

export const metadata: Metadata = { title: desk.site.places.topics };

export default async function TopicsPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  const asked = readSubjectsAsked(await searchParams);
  return inRoom('topics', async () => <SubjectList place="topics" list={await listDeskTopics(asked)} />);
}
