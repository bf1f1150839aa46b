'use client';
/** Looks once whether this browser kept words of a piece, and opens it with them. */
import { useEffect, useState } from 'react';
import type { BrowserStore } from '#components/desk/work/browser-store.ts';
import { type Opening, openWords } from '#components/desk/work/open-words.ts';
import { openSaving } from '#components/desk/work/save-machine.ts';
import type { DraftDocument } from '#newsroom/drafts/document.ts';
import type { WorkRoomView } from '#newsroom/drafts/draft-views.ts';

/** Undefined until `writes` is known: kept words belong to the tab that writes. */
export function useOpening(
  id: string,
  view: WorkRoomView,
  store: BrowserStore<DraftDocument>,
  writes: boolean | undefined,
): Opening<DraftDocument> | undefined {
  const [opening, setOpening] = useState<Opening<DraftDocument>>();
  const [opened] = useState(view);
  useEffect(() => {
    if (opening || writes === undefined) return;
    const { draft, document, person } = opened;
    const { version, saveId, savedAt, savedBy } = draft;
    if (!writes) return setOpening({ saving: openSaving(document, draft), recoveredAt: null, forget: false });
    let gone = false;
    // A browser that keeps nothing (some do so in private windows) is written in all the same.
    const found = store.find(person.id, id).catch(() => undefined);
    void found.then((kept) => {
      if (gone) return;
      const next = openWords({ words: document, version, saveId, savedAt, savedBy }, kept, Date.now());
      if (next.forget) void store.forget(person.id, id);
      setOpening(next);
    });
    return () => {
      gone = true;
    };
  }, [id, opened, opening, store, writes]);
  return opening;
}
