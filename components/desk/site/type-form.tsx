'use client';
import { act } from '#components/desk/act.ts';
import { Check } from '#components/desk/controls/check.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { EditForm } from '#components/desk/site/edit-form.tsx';
import { NameFields } from '#components/desk/site/name-fields.tsx';
import { RemovePart } from '#components/desk/site/remove-part.tsx';
import { usePart } from '#components/desk/site/use-part.ts';
import { WordsField } from '#components/desk/site/words-field.tsx';
import type { TypeEdited } from '#newsroom/site/desk-views.ts';
import { inLanguage } from '#newsroom/site/language.ts';
import { SITE_LIMITS } from '#newsroom/site/site-limits.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site;
const LIST = '/desk/site/types';
const TONES = ['report', 'voice', 'editorial'] as const;

export function TypeForm({ edited }: { edited: TypeEdited }) {
  const { languages, below, kept, groups } = edited;
  const { edit, isNew, bringBack } = usePart({ edited, back: LIST, send: (id, fields, begun) => act('save-type', { id, ...fields, begun }) });
  const { value, change, errors } = edit;
  const [first = 'en'] = languages;
  const name = inLanguage(edited.fields.names, first);
  return (
    <EditForm
      edit={edit}
      isNew={isNew}
      title={isNew ? words.blank.type : name}
      back={{ name: words.back.type, href: LIST }}
      path={isNew ? undefined : below + edited.fields.slug}
      remove={!isNew && <RemovePart kind="type" id={edited.id} mark={edited.mark} name={name} kept={kept} back={LIST} bringBack={bringBack} />}
    >
      <NameFields
        languages={languages}
        value={value}
        known={edited.fields.slug}
        below={below}
        limit={SITE_LIMITS.name}
        errors={errors}
        onChange={change}
      />
      <Field label={words.type.group} error={errors.groupId && words.type.noGroup}>
        <Select
          value={value.groupId}
          options={groups.map((group) => ({ value: group.id, name: group.name }))}
          onChange={(event) => change({ groupId: event.target.value })}
        />
      </Field>
      <fieldset className="words-field">
        <legend>{words.type.tone}</legend>
        {TONES.map((tone) => (
          <Check key={tone} type="radio" name="tone" checked={value.tone === tone} onChange={() => change({ tone })}>
            {words.type.tones[tone]}
          </Check>
        ))}
      </fieldset>
      <WordsField
        label={words.type.note}
        hint={words.type.noteHint}
        languages={languages}
        name="note"
        words={value.note}
        limit={SITE_LIMITS.description}
        isLong
        errors={errors}
        onChange={(note) => change({ note })}
      />
    </EditForm>
  );
}
