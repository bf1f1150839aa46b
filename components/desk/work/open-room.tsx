'use client';
import { usePathname } from 'next/navigation';
/** An open piece: what stands around its text, and what the room as a whole listens to. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { sayDone } from '#components/desk/controls/toast.tsx';
import type { BodyEditorHandle } from '#components/desk/editor/body-editor.tsx';
import { NEW_ARTICLE } from '#components/desk/frame/places.ts';
import { useChecklist } from '#components/desk/publishing/checklist-context.tsx';
import { PublishButton } from '#components/desk/publishing/publish-button.tsx';
import { ConflictView } from '#components/desk/work/conflict/conflict-view.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { FailedLine } from '#components/desk/work/failed-line.tsx';
import { KeptList } from '#components/desk/work/kept-list.tsx';
import { focusOnPage, whereIs } from '#components/desk/work/lead-to.ts';
import { OfflineStrip } from '#components/desk/work/offline-strip.tsx';
import { Panel } from '#components/desk/work/panel.tsx';
import { focusLine } from '#components/desk/work/plain-line.tsx';
import { RecoveredLine } from '#components/desk/work/recovered-line.tsx';
import { ReturnedLine } from '#components/desk/work/returned-line.tsx';
import { type Room, RoomProvider } from '#components/desk/work/room-context.tsx';
import { isUnsaved } from '#components/desk/work/save-machine.ts';
import { Sheet } from '#components/desk/work/sheet.tsx';
import { SignInAgain } from '#components/desk/work/sign-in-again.tsx';
import { useNextStop } from '#components/desk/work/use-next-stop.ts';
import { usePresence } from '#components/desk/work/use-presence.ts';
import { useRoomKeys } from '#components/desk/work/use-room-keys.ts';
import { WorkBar } from '#components/desk/work/work-bar.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

/** Nobody's text changes under their hands: a newer version is taken over after so long without a key, in milliseconds. */
const STILL = 30_000;
/** Who types no key for so long has come to the end of a thought. */
const PAUSE = 1_200;

/** `recoveredAt`: when words were written that this browser brought back, in milliseconds since 1970. */
export function OpenRoom({ isNew, recoveredAt }: { isNew: boolean; recoveredAt: number | null }) {
  const { draft, status, session, flush, reload, person, timeZone } = useDraft();
  const [comparing, setComparing] = useState(false);
  const [signingIn, setSigningIn] = useState(true);
  const [panel, setPanel] = useState<'beside' | 'open' | 'hidden'>('beside');
  const [asked, setAsked] = useState<{ field: string }>();
  const text = useRef<BodyEditorHandle>(null);
  const deadLinks = useRef<readonly string[]>([]);
  deadLinks.current = useChecklist()?.deadLinks ?? [];
  const here = usePresence(draft.id, status.base > 0, () => session.state().lastEditAt);

  // A new piece has its own address from its first word on.
  const isBegun = isNew && status.edits > 0;
  useEffect(() => {
    if (isBegun) window.history.replaceState(null, '', `/desk/articles/${draft.id}`);
  }, [isBegun, draft.id]);

  // To the framework its page is still that of any new piece. Whoever asks for another one there, or goes back to one that
  // was begun there before, gets it by loading the page, once these words are kept.
  const pathname = usePathname();
  const expected = useRef(NEW_ARTICLE);
  useEffect(() => {
    if (!isNew || pathname === expected.current) return;
    if (pathname === `/desk/articles/${draft.id}`) expected.current = pathname;
    else void flush().then((stored) => (stored ? window.location.reload() : window.history.replaceState(null, '', expected.current)));
  }, [isNew, pathname, draft.id, flush]);
  useEffect(() => {
    if (isNew) focusLine('headline');
  }, [isNew]);

  const room = useMemo<Room>(
    () => ({
      show(field, part) {
        const isInPanel = whereIs(field) === 'panel';
        setPanel(isInPanel && !isWide() ? 'open' : 'beside');
        if (isInPanel) setAsked({ field });
        else if (part) text.current?.focusPart(part);
        else focusOnPage(field, text.current, deadLinks.current);
      },
      describePicture: (order, words) => text.current?.describePicture(order, words),
    }),
    [],
  );
  const nextStop = useNextStop(room, text);

  useRoomKeys({
    keep: () => void flush(true).then((stored) => stored && sayDone(desk.work.kept)),
    nextStop,
    togglePanel: () => setPanel((now) => (now === 'beside' && isWide() ? 'hidden' : now === 'beside' ? 'open' : 'beside')),
  });

  const isBehind = here.version > status.base || here.moves > draft.moves;
  useEffect(() => {
    if (!isBehind) return;
    function look() {
      const state = session.state();
      if (!isUnsaved(state) && Date.now() - state.lastEditAt > STILL) void reload();
    }
    look();
    const clock = setInterval(look, STILL / 6);
    return () => clearInterval(clock);
  }, [isBehind, session, reload]);

  const theirs = status.trouble?.kind === 'conflict' ? status.trouble.theirs : undefined;
  const isComparing = comparing && theirs !== undefined;
  const signedOut = status.trouble?.kind === 'signed-out';
  // Not in the middle of a sentence: its next keys would go into the form.
  const [mayAsk, setMayAsk] = useState(false);
  useEffect(() => {
    setMayAsk(false);
    if (!signedOut) return;
    const clock = setInterval(() => Date.now() - session.state().lastEditAt > PAUSE && setMayAsk(true), PAUSE / 4);
    return () => clearInterval(clock);
  }, [signedOut, session]);
  return (
    <RoomProvider value={room}>
      <div className={panel === 'hidden' ? 'work-room without-panel' : 'work-room'}>
        <WorkBar here={here} comparing={isComparing} onCompare={setComparing} onSignIn={() => setSigningIn(true)}>
          <Button className="narrow" look="word" aria-expanded={panel === 'open'} onClick={() => setPanel('open')}>
            {desk.work.details}
          </Button>
          <PublishButton />
        </WorkBar>
        <OfflineStrip />
        {isNew && <KeptList person={person.id} timeZone={timeZone} />}
        <ReturnedLine />
        <FailedLine />
        {recoveredAt !== null && <RecoveredLine at={recoveredAt} />}
        {theirs && isComparing && <ConflictView theirs={theirs} onClose={() => setComparing(false)} />}
        {/* Behind the comparison the text stays as it is, with what can be undone in it. */}
        <div hidden={isComparing}>
          <main id={isComparing ? undefined : 'main'}>
            <Sheet text={text} />
          </main>
          <Panel open={panel === 'open'} onClose={() => setPanel('beside')} asked={asked} />
        </div>
        <SignInAgain
          open={signedOut && mayAsk && signingIn}
          onClose={() => setSigningIn(false)}
          onSignedIn={() => {
            session.tell({ kind: 'signed-in' });
            setSigningIn(true);
          }}
        />
      </div>
    </RoomProvider>
  );
}

/** From there on the panel stands beside the text. */
const isWide = () => matchMedia('(min-width: 1200px)').matches;
