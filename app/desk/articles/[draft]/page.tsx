import type { Metadata } from 'next';
import { cache } from 'react';
import { NotHere } from '#components/desk/work/not-here.tsx';
import { KeptRoom, WorkRoom } from '#components/desk/work/work-room.tsx';
import { currentActor } from '#newsroom/accounts/actor.ts';
import { findWorkRoom, getNewWorkRoom } from '#newsroom/drafts/work-room-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

interface Props {
  params: Promise<{ draft: string }>;
}

/** Ids are made in browsers: one that looks like none was never a piece's. */
const isDraftId = (id: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);

const findRoom = cache((id: string) => findWorkRoom(id, currentActor()));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await findRoom((await params).draft);
  return { title: view ? view.document.headline || desk.work.untitled : desk.work.notHere.title };
}

export default async function WorkRoomPage({ params }: Props) {
  const { draft: id } = await params;
  const view = await findRoom(id);
  if (view) return <WorkRoom key={id} view={view} />;
  if (!isDraftId(id)) return <NotHere />;
  const blank = await getNewWorkRoom(currentActor());
  return <KeptRoom key={id} view={{ ...blank, draft: { ...blank.draft, id } }} otherwise={<NotHere />} />;
}
