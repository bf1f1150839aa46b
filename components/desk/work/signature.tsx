'use client';
import { useDeferredValue, useMemo } from 'react';
import { Bylines } from '#components/article/bylines.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { namedBylines } from '#components/desk/work/named-bylines.ts';
import { countWords, readingMinutes } from '#newsroom/articles/body.ts';
import type { Language } from '#newsroom/site/language.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';

/** Beside the text, where readers find who wrote it and how long it is; here it counts while one writes. */
export function Signature() {
  const { draft, document, refs } = useDraft();
  const { body, language, printedByline } = document;
  // Counting waits until the keys rest: a long text is counted in milliseconds that writing needs first.
  const counted = useDeferredValue(body);
  const words = useMemo(() => countWords(counted, language), [counted, language]);
  return (
    <aside className="signature" aria-label={desk.editor.about}>
      <Bylines article={{ bylines: namedBylines(document, refs), printedByline }} w={wordsOf(language as Language)} />
      {draft.firstPublishedAt === null && <p className="meta">{desk.editor.datedLater}</p>}
      {words > 0 && <p className="meta">{desk.editor.counts(words, readingMinutes(words))}</p>}
    </aside>
  );
}
