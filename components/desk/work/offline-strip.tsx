'use client';
/** Said once, when the server has not answered for a while. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Strip } from '#components/desk/controls/status-line.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

/** A line that drops for a moment is nobody's business, in milliseconds. */
const PATIENCE = 10_000;

export function OfflineStrip() {
  const { status, session } = useDraft();
  const { trouble } = status;
  const since = trouble?.kind === 'offline' || trouble?.kind === 'failed' ? trouble.since : null;
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (since === null) return setLong(false);
    const clock = setTimeout(() => setLong(true), Math.max(0, since + PATIENCE - Date.now()));
    return () => clearTimeout(clock);
  }, [since]);
  const strip = useRef<HTMLDivElement>(null);
  // The text stays where it is under the hand. Further down the browser itself sees to that; not at the very top.
  useLayoutEffect(() => {
    if (long && window.scrollY === 0) window.scrollBy(0, strip.current?.offsetHeight ?? 0);
  }, [long]);
  if (!long) return null;
  return (
    <Strip ref={strip}>
      {desk.work.offlineStrip}{' '}
      <Button look="word" onClick={() => session.tell({ kind: 'asked', keep: false })}>
        {desk.work.tryNow}
      </Button>
    </Strip>
  );
}
