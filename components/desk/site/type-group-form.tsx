'use client';
import { act } from '#components/desk/act.ts';
import { EditForm } from '#components/desk/site/edit-form.tsx';
import { NameFields } from '#components/desk/site/name-fields.tsx';
import { RemovePart } from '#components/desk/site/remove-part.tsx';
import { usePart } from '#components/desk/site/use-part.ts';
import type { GroupEdited } from '#newsroom/site/desk-views.ts';
import { inLanguage } from '#newsroom/site/language.ts';
import { SITE_LIMITS } from '#newsroom/site/site-limits.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site;
const LIST = '/desk/site/types';

export function TypeGroupForm({ edited }: { edited: GroupEdited }) {
  const { languages, below, kept } = edited;
  const { edit, isNew, bringBack } = usePart({
    edited,
    back: `${LIST}/groups`,
    send: (id, fields, begun) => act('save-type-group', { id, ...fields, begun }),
  });
  const { value, change, errors } = edit;
  const [first = 'en'] = languages;
  const name = inLanguage(edited.fields.names, first);
  return (
    <EditForm
      edit={edit}
      isNew={isNew}
      title={isNew ? words.blank['type-group'] : name}
      back={{ name: words.back['type-group'], href: LIST }}
      path={isNew ? undefined : below + edited.fields.slug}
      remove={!isNew && <RemovePart kind="type-group" id={edited.id} mark={edited.mark} name={name} kept={kept} back={LIST} bringBack={bringBack} />}
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
    </EditForm>
  );
}
