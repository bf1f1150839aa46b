import type { Metadata } from 'next';
import { TopicForm } from '#components/desk/site/topic-form.tsx';
import { findDeskTopic } from '#newsroom/topics/desk-topic-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { idAsked, inRoom } from '../../room.tsx';

export const metadata: Metadata = { title: desk.site.places.topics };

export default async function TopicPage({ params }: { params: Promise<{ topic: string }> }) {
  const { topic } = await params;
  return inRoom('topics', async () => {
    const edited = await findDeskTopic(idAsked(topic));
    return edited && <TopicForm key={edited.id} edited={edited} />;
  });
}
