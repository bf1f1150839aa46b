'use client';
/** The open piece, for everything that stands in its work room: its words, their state, and how to change them. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { v4 } from 'uuid';
import type { BrowserStore } from '#components/desk/work/browser-store.ts';
import type { Saving } from '#components/desk/work/save-machine.ts';
import { createSaving, type SavingSession } from '#components/desk/work/saving-session.ts';
import { sendSave } from '#components/desk/work/send-save.ts';
import type { DraftDocument } from '#newsroom/drafts/document.ts';
import type { DeskPerson, DraftRefs, DraftView, WorkRoomView } from '#newsroom/drafts/draft-views.ts';

export interface OpenDraft {
  /** Its `version` follows the saves. */
  draft: DraftView;
  document: DraftDocument;
  /** Changes fields of the document; stored by itself a moment later. */
  change(patch: Partial<DraftDocument>): void;
  readOnly: boolean;
  status: Saving<DraftDocument>;
  session: SavingSession<DraftDocument>;
  /** True when all words are stored, false when they cannot be now. With `keep` this version stays under Versions. */
  flush(keep?: boolean): Promise<boolean>;
  /** Names of what the document refers to; `learn` adds what was just chosen or made. */
  refs: DraftRefs;
  learn(refs: Partial<DraftRefs>): void;
  /** Rises when the text was replaced as a whole: what holds words of its own takes them anew. */
  epoch: number;
  person: DeskPerson;
  timeZone: string;
  languages: WorkRoomView['languages'];
}

const Context = createContext<OpenDraft | null>(null);

/** The piece whose work room this is. */
export function useDraft(): OpenDraft {
  const draft = useContext(Context);
  if (!draft) throw new Error('This stands in no work room.');
  return draft;
}

interface Props {
  id: string;
  view: WorkRoomView;
  /** What the text opens with. */
  opened: Saving<DraftDocument>;
  store: BrowserStore<DraftDocument>;
  readOnly: boolean;
  children: ReactNode;
}

export function DraftProvider({ id, view, opened, store, readOnly, children }: Props) {
  const person = view.person.id;
  const [session] = useState(() =>
    createSaving({
      opened,
      person,
      article: id,
      store,
      send: (save, signal) => sendSave({ id, person }, save, signal),
      moment: () => ({ at: Date.now(), freshId: v4() }),
    }),
  );
  useEffect(() => session.begin(), [session]);
  const status = useSyncExternalStore(session.onChange, session.state, session.state);
  const [refs, setRefs] = useState(view.refs);
  const [epoch, setEpoch] = useState(0);

  // A new piece has its own address from its first word on.
  const isBegun = view.draft.version === 0 && status.edits > 0;
  useEffect(() => {
    if (isBegun) window.history.replaceState(null, '', `/desk/articles/${id}`);
  }, [isBegun, id]);

  // The page came again with another stored version (a move, a restored revision): it is taken over if nothing is unsaved.
  const { version, savedAt } = view.draft;
  useEffect(() => {
    if (version <= session.state().base) return;
    session.tell({ kind: 'taken', words: view.document, version, savedAt });
    if (session.state().base === version) setEpoch((count) => count + 1);
  }, [session, version, savedAt, view.document]);

  const change = useCallback(
    (patch: Partial<DraftDocument>) => session.tell({ kind: 'changed', words: { ...session.state().words, ...patch } }),
    [session],
  );
  const learn = useCallback((more: Partial<DraftRefs>) => setRefs((known) => joined(known, more)), []);

  const value = useMemo<OpenDraft>(
    () => ({
      draft: { ...view.draft, id, version: status.base, savedAt: status.savedAt },
      document: status.words,
      change,
      readOnly,
      status,
      session,
      flush: session.flush,
      refs,
      learn,
      epoch,
      person: view.person,
      timeZone: view.timeZone,
      languages: view.languages,
    }),
    [view, id, status, change, readOnly, session, refs, learn, epoch],
  );
  return <Context value={value}>{children}</Context>;
}

function joined(known: DraftRefs, more: Partial<DraftRefs>): DraftRefs {
  const next = { ...known };
  for (const kind of Object.keys(more) as (keyof DraftRefs)[]) Object.assign(next, { [kind]: { ...known[kind], ...more[kind] } });
  return next;
}
