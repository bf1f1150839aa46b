'use client';
/** Said once, when the server has not answered for a while. */
import { useEffect, useLayoutEffect, useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Strip } from '#components/desk/controls/status-line.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

/** A line that drops for a moment is nobody's business, in milliseconds. */
const PATIENCE = 10_000;
/** As high as the strip is: the text stays where it is under the hand. */
const STRIP = 36;

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
  // Further down the browser itself keeps what one reads in its place; not at the very top.
  useLayoutEffect(() => {
    if (long && window.scrollY === 0) window.scrollBy(0, STRIP);
  }, [long]);
  if (!long) return null;
  return (
    <Strip>
      {desk.work.offlineStrip}{' '}
      <Button look="word" onClick={() => session.tell({ kind: 'asked', keep: false })}>
        {desk.work.tryNow}
      </Button>
    </Strip>
  );
}
