'use client';
import { act } from '#components/desk/act.ts';
import { ManyField } from '#components/desk/controls/many-field.tsx';
import { EditorsChoice } from '#components/desk/panel/editors-choice.tsx';
import { ColumnField, SectionField, TypeField } from '#components/desk/panel/filing-fields.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { may } from '#newsroom/accounts/roles.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;

/** Type, section, column, topics. */
export function FiledUnder() {
  const { draft, document, change, refs, learn, person } = useDraft();
  const { language, topicIds } = document;
  const topics = topicIds.map((id) => ({ id, name: refs.topics[id]?.name ?? '' }));

  function setTopics(chosen: readonly { id: string; name: string }[]) {
    learn({ topics: Object.fromEntries(chosen.map(({ id, name }) => [id, { name, slug: refs.topics[id]?.slug ?? '' }])) });
    change({ topicIds: chosen.map(({ id }) => id) });
  }
  async function find(text: string, signal: AbortSignal) {
    const answer = await act('find-topics', { text, language }, { signal });
    return answer.ok ? answer.topics : [];
  }
  async function create(name: string) {
    const answer = await act('create-topic', { name, kind: 'theme', language });
    return answer.ok ? answer.topic : undefined;
  }
  return (
    <Group fields="sectionId typeId columnId topicIds" title={words.filedUnder} open>
      <div className="two-fields">
        <TypeField />
        <SectionField />
      </div>
      {Object.keys(refs.columns).length > 0 && <ColumnField />}
      <div data-field="topicIds">
        <ManyField label={words.topics} hint={words.topicsHint} chosen={topics} onChange={setTopics} find={find} create={create} />
      </div>
      {draft.isPublic && may(person.role, 'front.choose') && <EditorsChoice />}
    </Group>
  );
}
