'use client';
/** The room in which one piece is written: the bar, the page, the panel. */
import { useEffect, useState } from 'react';
import { v7 } from 'uuid';
import { PublishButton } from '#components/desk/publishing/publish-button.tsx';
import { type BrowserStore, openBrowserStore } from '#components/desk/work/browser-store.ts';
import { DraftProvider } from '#components/desk/work/draft-context.tsx';
import { type Opening, openWords } from '#components/desk/work/open-words.ts';
import { Panel } from '#components/desk/work/panel.tsx';
import { Sheet } from '#components/desk/work/sheet.tsx';
import { WorkBar } from '#components/desk/work/work-bar.tsx';
import type { DraftDocument } from '#newsroom/drafts/document.ts';
import type { WorkRoomView } from '#newsroom/drafts/draft-views.ts';

/** `view.draft.id` is empty for a new piece: its id is made here, before the first key. */
export function WorkRoom({ view }: { view: WorkRoomView }) {
  const [id] = useState(() => view.draft.id || v7());
  const [store] = useState(() => openBrowserStore<DraftDocument>());
  const opening = useOpening(id, view, store);
  if (!opening) return null;
  return (
    <DraftProvider id={id} view={view} opened={opening.saving} store={store} readOnly={false}>
      <div className="work-room">
        <WorkBar>
          <PublishButton />
        </WorkBar>
        <main id="main">
          <Sheet />
        </main>
        <Panel />
      </div>
    </DraftProvider>
  );
}

/** Looks once whether this browser kept words of that piece. */
function useOpening(id: string, view: WorkRoomView, store: BrowserStore<DraftDocument>): Opening<DraftDocument> | undefined {
  const [opening, setOpening] = useState<Opening<DraftDocument>>();
  const [opened] = useState(view);
  useEffect(() => {
    let gone = false;
    const { draft, document, person } = opened;
    const stored = { words: document, version: draft.version, saveId: draft.saveId, savedAt: draft.savedAt, savedBy: draft.savedBy };
    // A browser that keeps nothing (some do so in private windows) is written in all the same.
    const found = store.find(person.id, id).catch(() => undefined);
    void found.then((kept) => {
      if (gone) return;
      const next = openWords(stored, kept, Date.now());
      if (next.forget) void store.forget(person.id, id);
      setOpening(next);
    });
    return () => {
      gone = true;
    };
  }, [id, opened, store]);
  return opening;
}
