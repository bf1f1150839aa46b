'use client';
/** Words that came back from this browser, with the way to the text as it was before them. */
import { useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { formatTime } from '#newsroom/wording/dates.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

/** `at`: when they were written, in milliseconds since 1970. */
export function RecoveredLine({ at }: { at: number }) {
  const { status, replace, timeZone } = useDraft();
  const [before] = useState(status.baseWords);
  const [decided, setDecided] = useState(false);
  if (decided || status.trouble?.kind === 'conflict') return null;
  return (
    <div className="work-notice" role="status">
      <p>{desk.work.recovered(formatTime(new Date(at), 'en', timeZone))}</p>
      <Button
        look="word"
        onClick={() => {
          replace(before);
          setDecided(true);
        }}
      >
        {desk.work.undo}
      </Button>
      <Button look="word" onClick={() => setDecided(true)}>
        {desk.work.keepThem}
      </Button>
    </div>
  );
}
