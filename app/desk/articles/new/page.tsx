import type { Metadata } from 'next';
import { WorkRoom } from '#components/desk/work/work-room.tsx';
import { currentActor } from '#newsroom/accounts/actor.ts';
import { getNewWorkRoom } from '#newsroom/drafts/work-room-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

export const metadata: Metadata = { title: desk.work.newTitle };

export default async function NewArticlePage() {
  return <WorkRoom view={await getNewWorkRoom(currentActor())} />;
}
