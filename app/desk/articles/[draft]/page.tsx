import type { Metadata } from 'next';
import { cache } from 'react';
import { NotHere } from '#components/desk/work/not-here.tsx';
import { WorkRoom } from '#components/desk/work/work-room.tsx';
import { currentActor } from '#newsroom/accounts/actor.ts';
import { findWorkRoom } from '#newsroom/drafts/work-room-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

interface Props {
  params: Promise<{ draft: string }>;
}

const findRoom = cache((id: string) => findWorkRoom(id, currentActor()));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await findRoom((await params).draft);
  return { title: view ? view.document.headline || desk.work.untitled : desk.work.notHere.title };
}

export default async function WorkRoomPage({ params }: Props) {
  const view = await findRoom((await params).draft);
  return view ? <WorkRoom key={view.draft.id} view={view} /> : <NotHere />;
}
