import type { Metadata } from 'next';
import { NotYours } from '#components/desk/accounts/not-yours.tsx';
import { NotOnSite } from '#components/desk/site/not-on-site.tsx';
import { PageRoom } from '#components/desk/site/page-room.tsx';
import { SiteRoom } from '#components/desk/site/site-room.tsx';
import { WriterOfSite } from '#components/desk/site/writer.tsx';
import { currentActor } from '#newsroom/accounts/actor.ts';
import { may } from '#newsroom/accounts/roles.ts';
import { findDeskPage, getNewPage } from '#newsroom/site/desk-page-queries.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { timeZoneOfSite } from '../../room.tsx';

export const metadata: Metadata = { title: desk.site.places.pages };

interface Props {
  params: Promise<{ page: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** A room with a bar of its own, as every piece of work has. */
export default async function PageOfSite({ params, searchParams }: Props) {
  const { id: person, role } = currentActor();
  if (!may(role, 'site.edit')) return <NotYours title={desk.site.places.pages} role={role} needs="site.edit" />;
  const [{ page }, asked] = [await params, await searchParams];
  const one = (name: string) => (typeof asked[name] === 'string' ? asked[name] : '');
  const edited = page === 'new' ? await getNewPage({ key: one('key'), language: one('language') }) : await findDeskPage(page);
  if (edited)
    return (
      <WriterOfSite person={person} timeZone={await timeZoneOfSite()}>
        <PageRoom key={edited.id} edited={edited} />
      </WriterOfSite>
    );
  return (
    <SiteRoom place="pages" role={role}>
      <NotOnSite />
    </SiteRoom>
  );
}
