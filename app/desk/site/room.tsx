import type { ReactNode } from 'react';
import { NotYours } from '#components/desk/accounts/not-yours.tsx';
import { NotOnSite } from '#components/desk/site/not-on-site.tsx';
import { needsOf, type SitePlace } from '#components/desk/site/site-places.ts';
import { SiteRoom } from '#components/desk/site/site-room.tsx';
import { WriterOfSite } from '#components/desk/site/writer.tsx';
import { currentActor } from '#newsroom/accounts/actor.ts';
import { may } from '#newsroom/accounts/roles.ts';
import { findSite } from '#newsroom/site/site-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

/** A page of the site's room, for those who may. Its matter is asked for only then; what is not there is said so. */
export async function inRoom(place: SitePlace, matter: () => Promise<ReactNode | undefined>): Promise<ReactNode> {
  const { id, role } = currentActor();
  const needs = needsOf(place);
  if (!may(role, needs)) return <NotYours title={desk.site.places[place]} role={role} needs={needs} />;
  return (
    <SiteRoom place={place} role={role}>
      <WriterOfSite person={id} timeZone={await timeZoneOfSite()}>
        {(await matter()) ?? <NotOnSite />}
      </WriterOfSite>
    </SiteRoom>
  );
}

export const timeZoneOfSite = async (): Promise<string> => (await findSite())?.settings.timeZone ?? 'UTC';

/** The id that an address names; `new` stands for what has none yet. */
export const idAsked = (word: string): string => (word === 'new' ? '' : word);
