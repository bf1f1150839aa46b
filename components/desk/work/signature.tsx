'use client';
import { useDeferredValue, useMemo } from 'react';
import { Bylines } from '#components/article/bylines.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { namedBylines } from '#components/desk/work/named-bylines.ts';
import { WayToGroup } from '#components/desk/work/way-to-group.tsx';
import { countWords, readingMinutes } from '#newsroom/articles/body.ts';
import type { Language } from '#newsroom/site/language.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';

const { panel } = desk;

/** Beside the text, where readers find who wrote it and how long it is; here it counts while one writes. */
export function Signature() {
  const { draft, document, refs } = useDraft();
  const { body, language, printedByline } = document;
  const bylines = namedBylines(document, refs);
  const names = [printedByline, ...bylines.map(({ name }) => name)].filter(Boolean).join(', ');
  const isNamed = names !== '';
  // Counting waits until the keys rest: a long text is counted in milliseconds that writing needs first.
  const counted = useDeferredValue(body);
  const words = useMemo(() => countWords(counted, language), [counted, language]);
  return (
    <aside className="signature" aria-label={desk.editor.about}>
      <div className="led">
        {isNamed ? (
          <Bylines article={{ bylines, printedByline }} w={wordsOf(language as Language)} />
        ) : (
          <p className="byline vacant">
            <bdi lang="en">{panel.nobody}</bdi>
          </p>
        )}
        <WayToGroup field="bylines" label={`${panel.byline}: ${isNamed ? names : panel.nobody}`} />
      </div>
      {draft.firstPublishedAt === null && (
        <p className="meta">
          <bdi lang="en">{desk.editor.datedLater}</bdi>
        </p>
      )}
      {words > 0 && (
        <p className="meta">
          <bdi lang="en" dir="ltr">
            {desk.editor.counts(words, readingMinutes(words))}
          </bdi>
        </p>
      )}
    </aside>
  );
}
