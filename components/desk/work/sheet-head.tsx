'use client';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { namedBylines } from '#components/desk/work/named-bylines.ts';
import type { Language } from '#newsroom/site/language.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';

/** Above the headline: where the article lies, what kind it is, and whose an opinion is. */
export function SheetHead() {
  const { document, refs } = useDraft();
  const { sectionId, typeId, columnId, topicIds, kicker, language } = document;
  const section = sectionId ? refs.sections[sectionId] : undefined;
  const type = typeId ? refs.types[typeId] : undefined;
  const narrower = (columnId && refs.columns[columnId]) || refs.topics[topicIds[0] ?? ''];
  const speaker = type?.tone === 'voice' ? namedBylines(document, refs).filter(({ role }) => role === 'author') : [];
  return (
    <>
      {section && (
        <div className="crumbs">
          <ol>
            <li>{section.name}</li>
            {narrower && <li>{narrower.name}</li>}
          </ol>
        </div>
      )}
      {type && (
        <div className="marks">
          <p className="label">
            {type.name}
            {kicker && <span> {kicker}</span>}
          </p>
        </div>
      )}
      {speaker.length > 0 && <p className="says">{wordsOf(language as Language).names(speaker.map(({ name }) => name))}</p>}
    </>
  );
}
