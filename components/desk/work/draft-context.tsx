'use client';
/** The open piece, for everything that stands in its work room: its words, their state, and how to change them. */
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { v4 } from 'uuid';
import { act } from '#components/desk/act.ts';
import type { BrowserStore } from '#components/desk/work/browser-store.ts';
import type { Opening } from '#components/desk/work/open-words.ts';
import type { Saving, Theirs } from '#components/desk/work/save-machine.ts';
import { createSaving, type SavingSession } from '#components/desk/work/saving-session.ts';
import { sendSave } from '#components/desk/work/send-save.ts';
import type { Turn } from '#components/desk/work/use-writer-tab.ts';
import type { DraftDocument } from '#newsroom/drafts/document.ts';
import type { DeskPerson, DraftRefs, DraftView, WorkRoomView } from '#newsroom/drafts/draft-views.ts';

export interface OpenDraft {
  /** Its `version` follows the saves. */
  draft: DraftView;
  document: DraftDocument;
  /** Changes fields of the document; stored by itself a moment later. */
  change(patch: Partial<DraftDocument>): void;
  /** Puts another document in the place of this one, in the text too. */
  replace(document: DraftDocument): void;
  /** Stores two texts that were joined, on top of theirs. */
  join(document: DraftDocument, theirs: Theirs<DraftDocument>): void;
  readOnly: boolean;
  status: Saving<DraftDocument>;
  session: SavingSession<DraftDocument>;
  /** True when all words are stored, false when they cannot be now. With `keep` this version stays under Versions. */
  flush(keep?: boolean): Promise<boolean>;
  /** Learns anew what the server has of this piece: after a move, or a restored revision. */
  reload(): Promise<void>;
  /** Names of what the document refers to; `learn` adds what was just chosen or made. */
  refs: DraftRefs;
  learn(refs: Partial<DraftRefs>): void;
  /** Rises when the text was replaced as a whole: what holds words of its own takes them anew. */
  epoch: number;
  /** Whether this tab writes, or another one of the same person; `writeHere` changes that. */
  writes: boolean;
  writeHere(): Promise<void>;
  person: DeskPerson;
  timeZone: string;
  languages: WorkRoomView['languages'];
  siteLicence: WorkRoomView['siteLicence'];
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
  opening: Opening<DraftDocument>;
  store: BrowserStore<DraftDocument>;
  turn: Turn;
  children: ReactNode;
}

export function DraftProvider({ id, view: opened, opening, store, turn, children }: Props) {
  const [view, setView] = useState(opened);
  const person = view.person.id;
  const [session] = useState(() =>
    createSaving({
      opened: opening.saving,
      person,
      article: id,
      store,
      send: (save, signal) => sendSave({ id, person }, save, signal),
      moment: () => ({ at: Date.now(), freshId: v4() }),
    }),
  );
  const { writes = false, writeHere, onHandOver } = turn;
  useEffect(() => (writes ? session.begin() : undefined), [session, writes]);
  useEffect(() => onHandOver(() => session.flush()), [session, onHandOver]);
  const status = useSyncExternalStore(session.onChange, session.state, session.state);
  const [refs, setRefs] = useState(view.refs);
  const [epoch, setEpoch] = useState(0);
  const learn = useCallback((more: Partial<DraftRefs>) => setRefs((known) => joined(known, more)), []);

  const change = useCallback(
    (patch: Partial<DraftDocument>) => session.tell({ kind: 'changed', words: { ...session.state().words, ...patch } }),
    [session],
  );
  const replace = useCallback(
    (words: DraftDocument) => {
      session.tell({ kind: 'changed', words });
      setEpoch((count) => count + 1);
    },
    [session],
  );
  const join = useCallback(
    (words: DraftDocument, theirs: Theirs<DraftDocument>) => {
      session.tell({ kind: 'joined', words, theirs });
      setEpoch((count) => count + 1);
    },
    [session],
  );
  const takeView = useCallback(
    (next: WorkRoomView) => {
      setView(next);
      learn(next.refs);
      const { version, savedAt } = next.draft;
      if (version <= session.state().base) return;
      session.tell({ kind: 'taken', words: next.document, version, savedAt });
      if (session.state().base === version) setEpoch((count) => count + 1);
    },
    [session, learn],
  );
  // The page itself may come anew.
  useEffect(() => takeView(opened), [opened, takeView]);
  const reload = useCallback(async () => {
    const answer = await act('open-draft', { draft: id });
    if (answer.ok) takeView(answer.view);
  }, [id, takeView]);

  const value = useMemo<OpenDraft>(
    () => ({
      draft: { ...view.draft, id, version: status.base, savedAt: status.savedAt },
      document: status.words,
      change,
      replace,
      join,
      readOnly: !writes,
      status,
      session,
      flush: session.flush,
      reload,
      refs,
      learn,
      epoch,
      writes,
      writeHere,
      person: view.person,
      timeZone: view.timeZone,
      languages: view.languages,
      siteLicence: view.siteLicence,
    }),
    [view, id, status, change, replace, join, reload, session, refs, learn, epoch, writes, writeHere],
  );
  return <Context value={value}>{children}</Context>;
}

function joined(known: DraftRefs, more: Partial<DraftRefs>): DraftRefs {
  const next = { ...known };
  for (const kind of Object.keys(more) as (keyof DraftRefs)[]) Object.assign(next, { [kind]: { ...known[kind], ...more[kind] } });
  return next;
}
