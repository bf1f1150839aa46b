'use client';
/** Said once, when the server has not answered for a while. */
import { useEffect, useState } from 'react';
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
