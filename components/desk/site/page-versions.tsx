'use client';
/** The stored versions of a page: when and by whom. One is compared with what stands here, and its words can be had back. */
import { useState } from 'react';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { Sheet } from '#components/desk/controls/sheet.tsx';
import { useWriter } from '#components/desk/site/writer.tsx';
import { MarkedDocuments } from '#components/desk/work/versions/marked-documents.tsx';
import { type DraftDocument, documentSchema } from '#newsroom/drafts/document.ts';
import type { DraftRefs } from '#newsroom/drafts/draft-views.ts';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import type { PageFields } from '#newsroom/site/desk-views.ts';
import { dayOfMonthAndTime } from '#newsroom/wording/desk-times.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site.pages.versions;
/** A page points to nothing but pictures. */
const NO_NAMES: Omit<DraftRefs, 'pictures'> = { sections: {}, types: {}, columns: {}, topics: {}, authors: {} };

interface Version {
  id: string;
  at: string;
  by: string;
}
interface Opened extends Version {
  fields: PageFields;
  pictures: DeskPicture[];
}

interface PageVersionsProps {
  id: string;
  /** As the form has it now. */
  value: PageFields;
  pictures: DeskPicture[];
  /** Puts a version's words into the form. Nothing is saved by it. */
  onRestore(fields: PageFields, pictures: DeskPicture[]): void;
}

export function PageVersions({ id, value, pictures, onRestore }: PageVersionsProps) {
  const { timeZone } = useWriter();
  const [versions, setVersions] = useState<Version[]>();
  const [opened, setOpened] = useState<Opened>();
  const [problem, setProblem] = useState('');
  const timeOf = ({ at }: Version) => dayOfMonthAndTime(at, timeZone);

  async function list() {
    const answer = await act('list-page-revisions', { page: id });
    setProblem(answer.ok ? '' : answer.message);
    setVersions(answer.ok ? answer.versions : []);
  }
  async function open(version: Version) {
    const answer = await act('read-page-revision', { page: id, revision: version.id });
    setProblem(answer.ok ? '' : answer.message);
    if (answer.ok) setOpened({ ...version, fields: answer.fields, pictures: answer.pictures });
  }
  function restore({ fields, pictures: shown }: Opened) {
    setOpened(undefined);
    setVersions(undefined);
    onRestore(fields, shown);
  }
  function close() {
    if (opened) setOpened(undefined);
    else setVersions(undefined);
  }
  return (
    <div>
      <Button look="word" onClick={() => void list()}>
        {words.open}
      </Button>
      {versions && (
        <Sheet open onClose={close} title={opened ? words.compared(timeOf(opened)) : words.title}>
          {problem && <p role="alert">{problem}</p>}
          {opened ? (
            <div className="comparison twin-marks">
              <MarkedDocuments older={documentOf(opened.fields)} newer={documentOf(value)} refs={refsOf([...pictures, ...opened.pictures])} />
              <p>
                <Button look="ink" onClick={() => restore(opened)}>
                  {words.restore}
                </Button>
                <span className="sub">{words.restoreHint}</span>
              </p>
            </div>
          ) : versions.length === 0 ? (
            <p className="sub">{words.none}</p>
          ) : (
            <ol className="version-list" aria-label={words.title}>
              {versions.map((version) => (
                <li key={version.id}>
                  <span>
                    <b>{timeOf(version)}</b> {version.by}
                  </span>
                  <Button look="word" aria-label={words.compareNamed(timeOf(version))} onClick={() => void open(version)}>
                    {words.compare}
                  </Button>
                </li>
              ))}
            </ol>
          )}
        </Sheet>
      )}
    </div>
  );
}

/** A page as a document, so that both are compared in one way. */
const documentOf = ({ language, slug, headline, standfirst, body }: PageFields): DraftDocument => ({
  ...documentSchema.parse({ language }),
  ...{ slug, headline, standfirst, body },
});

const refsOf = (pictures: DeskPicture[]): DraftRefs => ({
  ...NO_NAMES,
  pictures: Object.fromEntries(pictures.map((picture) => [picture.id, picture])),
});
