'use client';
/** The panel's first tab: everything about the piece that is not its text. */
import { AddressGroup, HeadlineGroup, RepublishGroup } from '#components/desk/panel/address-groups.tsx';
import { BylineGroup } from '#components/desk/panel/byline-group.tsx';
import { EmbargoGroup } from '#components/desk/panel/embargo-group.tsx';
import { FiledUnder } from '#components/desk/panel/filed-under.tsx';
import { LanguageGroup } from '#components/desk/panel/language-group.tsx';
import { LeadPictureGroup } from '#components/desk/panel/lead-picture-group.tsx';
import { PeopleGroup } from '#components/desk/panel/people-group.tsx';
import { ReadyGroup } from '#components/desk/panel/ready-group.tsx';
import { RelatedGroup } from '#components/desk/panel/related-group.tsx';
import { SearchGroup } from '#components/desk/panel/search-group.tsx';
import { NotesGroup, SourcesGroup } from '#components/desk/panel/sources-group.tsx';

export function Details() {
  return (
    <div className="details">
      <ReadyGroup />
      <FiledUnder />
      <HeadlineGroup />
      <BylineGroup />
      <PeopleGroup />
      <LeadPictureGroup />
      <SourcesGroup />
      <NotesGroup />
      <RelatedGroup />
      <AddressGroup />
      <RepublishGroup />
      <SearchGroup />
      <LanguageGroup />
      <EmbargoGroup />
    </div>
  );
}
