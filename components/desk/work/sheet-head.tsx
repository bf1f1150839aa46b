'use client';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { namedBylines } from '#components/desk/work/named-bylines.ts';
import { WayToGroup } from '#components/desk/work/way-to-group.tsx';
import type { Language } from '#newsroom/site/language.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';

const words = desk.panel;

/** Above the headline: where the article lies, what kind it is, and whose an opinion is. */
export function SheetHead() {
  const { draft, document, refs } = useDraft();
  const { sectionId, typeId, columnId, topicIds, kicker, language } = document;
  const w = wordsOf(language as Language);
  const section = sectionId ? refs.sections[sectionId] : undefined;
  const type = typeId ? refs.types[typeId] : undefined;
  const narrower = (columnId && refs.columns[columnId]) || refs.topics[topicIds[0] ?? ''];
  // A piece will lie in a section: the line that says so is there from the start.
  // A section and a topic may have one name.
  const crumbs = [
    { id: 'section', name: section?.name ?? words.noSection },
    ...(section && narrower ? [{ id: 'narrower', name: narrower.name }] : []),
  ];
  const speaker = type?.tone === 'voice' ? namedBylines(document, refs).filter(({ role }) => role === 'author') : [];
  return (
    <>
      <div className="crumbs led">
        <ol>
          {crumbs.map(({ id, name }) => (
            <li key={id}>
              <span>{name}</span>
            </li>
          ))}
        </ol>
        <WayToGroup field="sectionId" label={`${words.filedUnder}: ${crumbs.map(({ name }) => name).join(', ')}`} />
      </div>
      {type && (
        <div className="marks">
          {draft.isChosen && <p className="choice">{w.article.choice}</p>}
          <p className="label">
            {type.name}
            {kicker && <span> {kicker}</span>}
          </p>
        </div>
      )}
      {speaker.length > 0 && <p className="says">{w.names(speaker.map(({ name }) => name))}</p>}
    </>
  );
}
