'use client';
/** A section or a column. */
import { act } from '#components/desk/act.ts';
import { EditForm } from '#components/desk/site/edit-form.tsx';
import { NameFields } from '#components/desk/site/name-fields.tsx';
import { RemovePart } from '#components/desk/site/remove-part.tsx';
import { usePart } from '#components/desk/site/use-part.ts';
import { WordsField } from '#components/desk/site/words-field.tsx';
import type { KindEdited, KindFields } from '#newsroom/site/desk-views.ts';
import { inLanguage } from '#newsroom/site/language.ts';
import { SITE_LIMITS } from '#newsroom/site/site-limits.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site;
const LISTS = { section: '/desk/site/sections', column: '/desk/site/columns' } as const;
const BACK = { section: '/desk/site', column: '/desk/site/columns' } as const;

export function KindForm({ kind, edited }: { kind: 'section' | 'column'; edited: KindEdited }) {
  const { languages, below, kept } = edited;
  const send = (id: string, fields: KindFields, begun: string) => act(kind === 'section' ? 'save-section' : 'save-column', { id, ...fields, begun });
  const { edit, isNew, bringBack } = usePart({ edited, back: LISTS[kind], send });
  const { value, change, errors } = edit;
  const name = inLanguage(edited.fields.names, languages[0] ?? 'en');
  const shared = { languages, errors };
  return (
    <EditForm
      edit={edit}
      isNew={isNew}
      title={isNew ? words.blank[kind] : name}
      back={{ name: words.back[kind], href: BACK[kind] }}
      path={isNew ? undefined : below + edited.fields.slug}
      remove={!isNew && <RemovePart kind={kind} id={edited.id} mark={edited.mark} name={name} kept={kept} back={BACK[kind]} bringBack={bringBack} />}
    >
      <NameFields
        languages={languages}
        value={value}
        known={edited.fields.slug}
        below={below}
        limit={SITE_LIMITS.name}
        movesAlong={edited.movesAlong}
        errors={errors}
        onChange={change}
      />
      <WordsField
        {...shared}
        label={words.description}
        hint={words.descriptionHint}
        name="descriptions"
        words={value.descriptions}
        limit={SITE_LIMITS.description}
        isLong
        onChange={(descriptions) => change({ descriptions })}
      />
    </EditForm>
  );
}
