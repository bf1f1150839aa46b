import type { Metadata } from 'next';
import { NotYours } from '#components/desk/accounts/not-yours.tsx';
import { PeopleView } from '#components/desk/accounts/people-view.tsx';
import { currentActor } from '#newsroom/accounts/actor.ts';
import { getPeople } from '#newsroom/accounts/desk-people-page-queries.ts';
import { may } from '#newsroom/accounts/roles.ts';
import { now } from '#newsroom/site/clock.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const { title } = desk.accounts.people;

export const metadata: Metadata = { title };

export default async function PeoplePage() {
  const actor = currentActor();
  if (!may(actor.role, 'people.edit')) return <NotYours title={title} role={actor.role} needs="people.edit" />;
  return <PeopleView page={await getPeople(actor, now())} />;
}
