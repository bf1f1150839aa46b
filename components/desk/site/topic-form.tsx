'use client';
import { act } from '#components/desk/act.ts';
import { Field } from '#components/desk/controls/field.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { EditForm } from '#components/desk/site/edit-form.tsx';
import { FactsField } from '#components/desk/site/facts-field.tsx';
import { MergePart } from '#components/desk/site/merge-part.tsx';
import { NameFields } from '#components/desk/site/name-fields.tsx';
import { RemovePart } from '#components/desk/site/remove-part.tsx';
import { usePart } from '#components/desk/site/use-part.ts';
import { WordsField } from '#components/desk/site/words-field.tsx';
import { TOPIC_KINDS, type TopicKind } from '#newsroom/articles/views.ts';
import type { TopicEdited } from '#newsroom/site/desk-views.ts';
import { inLanguage } from '#newsroom/site/language.ts';
import { SUBJECT_LIMITS } from '#newsroom/site/site-limits.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site;
const LIST = '/desk/site/topics';
const KINDS = TOPIC_KINDS.map((value) => ({ value, name: words.topicKinds[value] }));

export function TopicForm({ edited }: { edited: TopicEdited }) {
  const { languages, below, kept } = edited;
  const { edit, isNew, bringBack } = usePart({ edited, back: LIST, send: (id, fields, begun) => act('save-topic', { id, ...fields, begun }) });
  const { value, change, errors } = edit;
  const [first = 'en'] = languages;
  const name = inLanguage(edited.fields.names, first);
  const shared = { languages, errors };
  return (
    <EditForm
      edit={edit}
      isNew={isNew}
      title={isNew ? words.blank.topic : name}
      back={{ name: words.back.topic, href: LIST }}
      path={edited.isPublic ? below + edited.fields.slug : undefined}
      remove={
        !isNew && (
          <>
            <MergePart edited={edited} name={name} />
            <RemovePart kind="topic" id={edited.id} mark={edited.mark} name={name} kept={kept} back={LIST} bringBack={bringBack} />
          </>
        )
      }
    >
      <NameFields
        languages={languages}
        value={value}
        known={edited.isPublic ? edited.fields.slug : ''}
        below={below}
        limit={SUBJECT_LIMITS.name}
        errors={errors}
        onChange={change}
      />
      <Field label={words.topics.kind}>
        <Select value={value.kind} options={KINDS} onChange={(event) => change({ kind: event.target.value as TopicKind })} />
      </Field>
      <WordsField
        {...shared}
        label={words.description}
        hint={words.descriptionHint}
        name="descriptions"
        words={value.descriptions}
        limit={SUBJECT_LIMITS.description}
        isLong
        onChange={(descriptions) => change({ descriptions })}
      />
      <FactsField {...shared} facts={value.facts} blank={{ name: {}, text: {} }} onChange={(facts) => change({ facts })} />
    </EditForm>
  );
}
