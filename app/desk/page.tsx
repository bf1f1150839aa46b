import type { Metadata } from 'next';
import { TodayView } from '#components/desk/lists/today-view.tsx';
import { currentActor } from '#newsroom/accounts/actor.ts';
import { getToday } from '#newsroom/drafts/today-queries.ts';
import { now } from '#newsroom/site/clock.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

export const metadata: Metadata = { title: desk.lists.today.title };

export default async function TodayPage() {
  return <TodayView page={await getToday(currentActor(), now())} />;
}
