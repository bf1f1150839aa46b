'use client';
import { Button } from '#components/desk/controls/button.tsx';
import type { KeptWords } from '#components/desk/site/use-kept-words.ts';
import { useWriter } from '#components/desk/site/writer.tsx';
import { dayOfMonthAndTime } from '#newsroom/wording/desk-times.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site.kept;

/** Says that words came back which this browser kept, or that it has some, and what can be done about it. */
export function KeptNotice({ kept }: { kept: KeptWords }) {
  const { timeZone } = useWriter();
  if (!kept.foundAt) return null;
  return (
    <div className="work-notice" role="status">
      <p>{(kept.isOlder ? words.older : words.recovered)(dayOfMonthAndTime(new Date(kept.foundAt), timeZone))}</p>
      {kept.isOlder && (
        <Button look="word" onClick={kept.bringBack}>
          {words.bringBack}
        </Button>
      )}
      <Button look="word" onClick={kept.drop}>
        {kept.isOlder ? words.letGo : words.drop}
      </Button>
    </div>
  );
}
