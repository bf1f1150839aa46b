'use client';
/** Beside the page, where readers have the rail: what is so about the piece, and what was. On narrow windows a drawer. */
import { useEffect, useRef, useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Tabs } from '#components/desk/controls/tabs.tsx';
import { Details } from '#components/desk/panel/details.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { VersionsTab } from '#components/desk/work/versions/versions-tab.tsx';
import type { Language } from '#newsroom/site/language.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

/** `open` counts on narrow windows and after F2 only: elsewhere the panel stands beside the text. */
export function Panel({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [tab, setTab] = useState('details');
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) panel.current?.focus();
  }, [open]);
  return (
    <aside ref={panel} className={open ? 'work-panel open' : 'work-panel'} aria-label={desk.work.panel} tabIndex={-1}>
      <Button className="panel-close" look="word" onClick={onClose}>
        {desk.work.closePanel}
      </Button>
      <Tabs
        label={desk.work.panel}
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'details', name: desk.work.details, content: <DetailsTab /> },
          { id: 'versions', name: desk.work.versions, content: <VersionsTab shown={tab === 'versions'} /> },
        ]}
      />
    </aside>
  );
}

function DetailsTab() {
  const { document, change, languages, readOnly } = useDraft();
  return (
    <>
      <Details />
      <label className="field">
        <span className="field-label">{desk.work.language}</span>
        <select
          className="input"
          value={document.language}
          disabled={readOnly}
          onChange={(event) => change({ language: event.target.value as Language })}
        >
          {languages.map((language) => (
            <option key={language} value={language}>
              {nameOf(language)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** A language's name in itself. */
const nameOf = (language: string): string => new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
