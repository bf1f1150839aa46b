'use client';
import { useEffect, useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { previewPath } from '#components/desk/publishing/use-preview.ts';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.publishing;
/** A version is shown when no other has come for so long, in milliseconds: nothing flickers while somebody mends a field. */
const REST_MS = 1_500;

/** The head of the very page that readers will get, as it is rehearsed for a preview; words open it whole. */
export function AsReaders() {
  const { draft } = useDraft();
  const version = useRested(draft.version);
  const [width, setWidth] = useState<'wide' | 'phone'>('wide');
  return (
    <section className="publish-part as-readers" aria-labelledby="as-readers">
      <h2 id="as-readers">{words.asReaders}</h2>
      {/* A picture of the page: nothing in it runs, and nobody is led into it. */}
      <div className={`readers-frame ${width}`}>
        <iframe key={version} src={previewPath(draft.id)} title={words.asReaders} sandbox="allow-same-origin" loading="lazy" tabIndex={-1} inert />
      </div>
      <div className="words">
        <a className="word" href={previewPath(draft.id)} target="_blank" rel="noopener">
          {words.wholePage}
        </a>
        <Button className="not-on-phones" look="word" onClick={() => setWidth(width === 'wide' ? 'phone' : 'wide')}>
          {width === 'wide' ? words.onPhone : words.onScreen}
        </Button>
      </div>
    </section>
  );
}

function useRested(version: number): number {
  const [rested, setRested] = useState(version);
  useEffect(() => {
    const clock = setTimeout(() => setRested(version), REST_MS);
    return () => clearTimeout(clock);
  }, [version]);
  return rested;
}
