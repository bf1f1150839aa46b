'use client';
/** The room in which one piece is written: the bar, the page, the panel. */
import { type ReactNode, useEffect, useState } from 'react';
import { v7 } from 'uuid';
import { ChecklistProvider } from '#components/desk/publishing/checklist-context.tsx';
import { openBrowserStore } from '#components/desk/work/browser-store.ts';
import { DraftProvider } from '#components/desk/work/draft-context.tsx';
import { OpenRoom } from '#components/desk/work/open-room.tsx';
import { useOpening } from '#components/desk/work/use-opening.ts';
import { useWriterTab } from '#components/desk/work/use-writer-tab.ts';
import type { DraftDocument } from '#newsroom/drafts/document.ts';
import type { WorkRoomView } from '#newsroom/drafts/draft-views.ts';

/** `view.draft.id` is empty for a new piece: its id is made here, before the first key. */
export function WorkRoom({ view }: { view: WorkRoomView }) {
  const [id] = useState(() => view.draft.id || v7());
  const [store] = useState(() => openBrowserStore<DraftDocument>());
  const turn = useWriterTab(view.person.id, id);
  const opening = useOpening(id, view, store, turn.writes);
  // The bar stands there from the first moment on; what it says comes with the text.
  if (!opening) return <div className="work-room work-bar" aria-busy="true" />;
  return (
    <DraftProvider id={id} view={view} opening={opening} store={store} turn={turn}>
      <ChecklistProvider>
        <OpenRoom isNew={view.draft.id === ''} recoveredAt={opening.recoveredAt} />
      </ChecklistProvider>
    </DraftProvider>
  );
}

/** For a piece that the server does not have: it is opened if this browser kept words of it, and `otherwise` is shown if not. */
export function KeptRoom({ view, otherwise }: { view: WorkRoomView; otherwise: ReactNode }) {
  const [isKept, setIsKept] = useState<boolean>();
  const { person, draft } = view;
  useEffect(() => {
    const found = openBrowserStore<DraftDocument>().find(person.id, draft.id);
    void found.then((kept) => setIsKept(kept !== undefined)).catch(() => setIsKept(false));
  }, [person.id, draft.id]);
  if (isKept === undefined) return null;
  return isKept ? <WorkRoom view={view} /> : otherwise;
}
