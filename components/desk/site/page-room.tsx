'use client';
/** The room of one static page: the readers' page, edited where it stands; below it what is not printed. */
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { v7 } from 'uuid';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import { StatusLine } from '#components/desk/controls/status-line.tsx';
import { sayDone } from '#components/desk/controls/toast.tsx';
import { EditProblem } from '#components/desk/site/edit-problem.tsx';
import { KeptNotice } from '#components/desk/site/kept-notice.tsx';
import { Leaving } from '#components/desk/site/leaving.tsx';
import { PageDetails } from '#components/desk/site/page-details.tsx';
import { PAGE_LIST } from '#components/desk/site/page-list.tsx';
import { PageSheet } from '#components/desk/site/page-sheet.tsx';
import { PageVersions } from '#components/desk/site/page-versions.tsx';
import { useEdit } from '#components/desk/site/use-edit.ts';
import { useSaveKey } from '#components/desk/site/use-save-key.ts';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import type { PageEdited, PageFields } from '#newsroom/site/desk-views.ts';
import { slugFollows, slugFrom } from '#newsroom/site/slug.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site.pages;

export function PageRoom({ edited }: { edited: PageEdited }) {
  const router = useRouter();
  const [id] = useState(() => edited.id || v7());
  const isNew = edited.id === '';
  // Words that are typed until it opens under its own address are its own already.
  const [isStored, setIsStored] = useState(!isNew);
  const [pictures, setPictures] = useState(edited.pictures);
  const edit = useEdit({
    stored: edited.fields,
    mark: edited.mark,
    name: `page ${isStored ? id : `new ${edited.fields.key}`}`,
    send: (fields, begun) => act('save-page', { id, ...fields, key: fields.key || `page-${id.slice(-12)}`, begun }),
    onSaved() {
      setIsStored(true);
      sayDone(words.published);
      if (isNew) router.replace(`${PAGE_LIST}/${id}`);
      else router.refresh();
    },
  });
  const { value, change, isChanged, isSaving, kept } = edit;

  /** A new page's address follows its headline until somebody writes one. */
  function headline(text: string) {
    const follows = isNew && slugFollows(value);
    change({ headline: text, ...(follows && { slug: slugFrom(text) }) });
  }
  /** Its address and language stay as they are. */
  function restore({ headline: former, standfirst, body }: PageFields, shown: DeskPicture[]) {
    setPictures((known) => [...known, ...shown]);
    kept.put({ ...value, headline: former, standfirst, body });
    sayDone(words.versions.restored);
  }
  useSaveKey(() => void edit.save());
  const form = desk.site.form;
  const says = isSaving ? form.saving : isChanged ? form.unsaved : isNew ? words.notYet : words.public;
  return (
    <div className="work-room page-room">
      <header className="work-bar">
        <div>
          <DeskLink className="back" href={PAGE_LIST}>
            <span className="lbl">{words.back}</span>
          </DeskLink>
          <StatusLine says={says} loud={isChanged} />
          <span className="grow" />
          {edited.path && (
            <a className="word" href={edited.path} target="_blank" rel="noopener">
              {form.open}
            </a>
          )}
          <Button look="ink" aria-busy={isSaving} onClick={() => void edit.save()}>
            {isNew ? words.publish : form.save}
          </Button>
        </div>
      </header>
      <main id="main">
        <div className="page page-notices">
          <EditProblem {...edit} />
        </div>
        <KeptNotice kept={kept} />
        <PageSheet key={kept.epoch} pictures={pictures} value={value} onChange={change} onHeadline={headline} />
        <PageDetails
          edited={edited}
          edit={edit}
          isNew={isNew}
          versions={!isNew && <PageVersions id={id} value={value} pictures={pictures} onRestore={restore} />}
        />
      </main>
      <Leaving isChanged={isChanged} />
    </div>
  );
}
