import type { Metadata } from 'next';
import { currentActor } from '#newsroom/accounts/actor.ts';

export const metadata: Metadata = { title: 'Today' };

export default async function TodayPage() {
  const actor = currentActor();
  return (
    <main className="stranger">
      <h1>Today</h1>
      <p>{actor.name}</p>
    </main>
  );
}
