import type { Metadata } from 'next';
import { LogView } from '#components/desk/accounts/log-view.tsx';
import { NotYours } from '#components/desk/accounts/not-yours.tsx';
import { currentActor } from '#newsroom/accounts/actor.ts';
import { may } from '#newsroom/accounts/roles.ts';
import { getLog } from '#newsroom/log/desk-log-queries.ts';
import { readLogAsked } from '#newsroom/log/log-list.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const { title } = desk.log;

export const metadata: Metadata = { title };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function LogPage({ searchParams }: Props) {
  const { role } = currentActor();
  if (!may(role, 'log.read')) return <NotYours title={title} role={role} needs="log.read" />;
  return <LogView page={await getLog(readLogAsked(await searchParams))} />;
}
