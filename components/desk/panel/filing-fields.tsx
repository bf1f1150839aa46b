'use client';
/** Of what type a piece is, and in which section. */
import { Field } from '#components/desk/controls/field.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;

export const optionsOf = (names: Record<string, { name: string }>) => Object.entries(names).map(([value, { name }]) => ({ value, name }));

/** A young site has none: what is missing is made elsewhere. */
const noneYet = (names: object) => (Object.keys(names).length === 0 ? words.noneYet : undefined);

export function TypeField() {
  const { document, change, refs } = useDraft();
  return (
    <Field label={words.type} hint={noneYet(refs.types)}>
      <Select
        data-field="typeId"
        options={optionsOf(refs.types)}
        none={words.choose}
        value={document.typeId ?? ''}
        onChange={(event) => change({ typeId: event.target.value || null })}
      />
    </Field>
  );
}

export function SectionField() {
  const { document, change, refs } = useDraft();
  return (
    <Field label={words.section} hint={noneYet(refs.sections)}>
      <Select
        data-field="sectionId"
        options={optionsOf(refs.sections)}
        none={words.choose}
        value={document.sectionId ?? ''}
        onChange={(event) => change({ sectionId: event.target.value || null })}
      />
    </Field>
  );
}
