'use client';
import { act } from '#components/desk/act.ts';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { EditForm } from '#components/desk/site/edit-form.tsx';
import { FactsField } from '#components/desk/site/facts-field.tsx';
import { PortraitField } from '#components/desk/site/portrait-field.tsx';
import { RemovePart } from '#components/desk/site/remove-part.tsx';
import { SlugField } from '#components/desk/site/slug-field.tsx';
import { usePart } from '#components/desk/site/use-part.ts';
import { WordsField } from '#components/desk/site/words-field.tsx';
import type { AuthorEdited } from '#newsroom/site/desk-views.ts';
import { SUBJECT_LIMITS } from '#newsroom/site/site-limits.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site;
const LIST = '/desk/site/authors';

export function AuthorForm({ edited }: { edited: AuthorEdited }) {
  const { languages, below, kept, account } = edited;
  const { edit, isNew, bringBack } = usePart({ edited, back: LIST, send: (id, fields, begun) => act('save-author', { id, ...fields, begun }) });
  const { value, change, errors } = edit;
  const { name } = edited.fields;
  const shared = { languages, errors };
  return (
    <EditForm
      edit={edit}
      isNew={isNew}
      title={isNew ? words.blank.author : name}
      back={{ name: words.back.author, href: LIST }}
      path={edited.isPublic ? below + edited.fields.slug : undefined}
      remove={!isNew && <RemovePart kind="author" id={edited.id} mark={edited.mark} name={name} kept={kept} back={LIST} bringBack={bringBack} />}
    >
      <Field label={words.name} error={errors.name}>
        <Input value={value.name} maxLength={SUBJECT_LIMITS.name} onChange={(event) => change({ name: event.target.value })} />
      </Field>
      <SlugField
        slug={value.slug}
        known={edited.isPublic ? edited.fields.slug : ''}
        below={below}
        name={value.name}
        error={errors.slug}
        onChange={(slug) => change({ slug })}
      />
      <PortraitField
        portraitId={value.portraitId}
        known={edited.portrait}
        error={errors.portraitId}
        onChange={(portraitId) => change({ portraitId })}
      />
      <WordsField
        {...shared}
        label={words.authors.role}
        hint={words.authors.roleHint}
        name="role"
        words={value.role}
        limit={SUBJECT_LIMITS.name}
        onChange={(role) => change({ role })}
      />
      <WordsField
        {...shared}
        label={words.authors.life}
        hint={words.authors.lifeHint}
        name="life"
        words={value.life}
        limit={SUBJECT_LIMITS.life}
        isLong
        onChange={(life) => change({ life })}
      />
      <FactsField
        {...shared}
        facts={value.facts}
        blank={{ name: {}, text: {}, url: '' }}
        hint={words.authors.factsHint}
        onChange={(facts) => change({ facts })}
      />
      {!isNew && <p className="sub">{account ? words.authors.account(account) : words.authors.noAccount}</p>}
    </EditForm>
  );
}
