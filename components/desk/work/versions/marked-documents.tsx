'use client';
/** Two documents in one column, word by word; what did not change is left out, or counted. */
import { useMemo } from 'react';
import { wordsOfField } from '#components/desk/work/field-words.ts';
import { MarkedBlock } from '#components/desk/work/marked-block.tsx';
import { MarkedWords } from '#components/desk/work/marked-words.tsx';
import type { DraftDocument } from '#newsroom/drafts/document.ts';
import type { DraftRefs } from '#newsroom/drafts/draft-views.ts';
import { type MergePart, mergeParts } from '#newsroom/drafts/merge-documents.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

export function MarkedDocuments({ older, newer, refs }: { older: DraftDocument; newer: DraftDocument; refs: DraftRefs }) {
  const parts = useMemo(() => mergeParts(older, newer, older), [older, newer]);
  const { language } = newer;
  const fields = parts.filter((part) => part.kind === 'field' && part.who !== 'nobody');
  const blocks = parts.filter((part) => part.kind === 'blocks');
  const isSame = parts.every((part) => part.who === 'nobody');
  return (
    <>
      {isSame && <p>{desk.work.compare.nothing}</p>}
      {fields.map(
        (part) =>
          part.kind === 'field' && (
            <section key={part.id} aria-label={desk.work.compare.fields[part.field]}>
              <h3 className="sub">{desk.work.compare.fields[part.field]}</h3>
              <p className={`marked-field marked-${part.field}`} lang={language}>
                <MarkedWords
                  before={wordsOfField(part.field, part.base, refs)}
                  after={wordsOfField(part.field, part.mine, refs)}
                  language={language}
                />
              </p>
            </section>
          ),
      )}
      {blocks.map((part) => (
        <Blocks key={part.id} part={part} language={language} pictures={refs.pictures} />
      ))}
    </>
  );
}

/** Changed blocks in full; those between them as a line that says how many there are. */
function Blocks({ part, language, pictures }: { part: MergePart; language: string; pictures: DraftRefs['pictures'] }) {
  if (part.kind === 'field') return null;
  if (part.who === 'nobody') return <p className="sub">{desk.work.compare.same(part.mine.length)}</p>;
  return Array.from({ length: Math.max(part.base.length, part.mine.length) }, (_, index) => (
    // Blocks have no identity but their place.
    <MarkedBlock key={index.toString()} before={part.base[index]} after={part.mine[index]} language={language} pictures={pictures} />
  ));
}
