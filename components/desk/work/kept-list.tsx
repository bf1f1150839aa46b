'use client';
/** Pieces that only this browser has: begun while the server did not answer. */
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { type KeptWords, openBrowserStore } from '#components/desk/work/browser-store.ts';
import type { DraftDocument } from '#newsroom/drafts/document.ts';
import { formatTime } from '#newsroom/wording/dates.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

export function KeptList({ person, timeZone }: { person: string; timeZone: string }) {
  const [kept, setKept] = useState<KeptWords<DraftDocument>[]>([]);
  useEffect(() => {
    const all = openBrowserStore<DraftDocument>().list(person);
    void all.then((found) => setKept(found.filter((one) => one.base === 0))).catch(() => undefined);
  }, [person]);
  if (kept.length === 0) return null;
  return (
    <div className="work-notice">
      <p>{desk.work.keptHere}</p>
      {kept.map(({ article, words, at }) => (
        <Link key={article} className="word" href={`/desk/articles/${article}`}>
          {words.headline || desk.work.untitled}, {formatTime(new Date(at), 'en', timeZone)}
        </Link>
      ))}
    </div>
  );
}
