'use client';
import { act } from '#components/desk/act.ts';
import { Field } from '#components/desk/controls/field.tsx';
import { ManyField } from '#components/desk/controls/many-field.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { EditorsChoice } from '#components/desk/panel/editors-choice.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { may } from '#newsroom/accounts/roles.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;

const optionsOf = (names: Record<string, { name: string }>) => Object.entries(names).map(([value, { name }]) => ({ value, name }));

/** A young site has none: what is missing is made elsewhere. */
const noneYet = (names: object) => (Object.keys(names).length === 0 ? words.noneYet : undefined);

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
        <Field label={words.type} hint={noneYet(refs.types)}>
          <Select
            data-field="typeId"
            options={optionsOf(refs.types)}
            none={words.choose}
            value={document.typeId ?? ''}
            onChange={(event) => change({ typeId: event.target.value || null })}
          />
        </Field>
        <Field label={words.section} hint={noneYet(refs.sections)}>
          <Select
            data-field="sectionId"
            options={optionsOf(refs.sections)}
            none={words.choose}
            value={document.sectionId ?? ''}
            onChange={(event) => change({ sectionId: event.target.value || null })}
          />
        </Field>
      </div>
      {Object.keys(refs.columns).length > 0 && (
        <Field label={words.column}>
          <Select
            data-field="columnId"
            options={optionsOf(refs.columns)}
            none={words.none}
            value={document.columnId ?? ''}
            onChange={(event) => change({ columnId: event.target.value || null })}
          />
        </Field>
      )}
      <div data-field="topicIds">
        <ManyField label={words.topics} hint={words.topicsHint} chosen={topics} onChange={setTopics} find={find} create={create} />
      </div>
      {draft.isPublic && may(person.role, 'front.choose') && <EditorsChoice />}
    </Group>
  );
}
