'use client';
/** Of what type a piece is, in which section, and under which column it runs. */
import { Field } from '#components/desk/controls/field.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;

interface FilingProps {
  field: 'typeId' | 'sectionId' | 'columnId';
  label: string;
  names: Record<string, { name: string }>;
  /** What is chosen while nothing is. */
  none: string;
  hint?: string | undefined;
}

function Filing({ field, label, names, none, hint }: FilingProps) {
  const { document, change } = useDraft();
  return (
    <Field label={label} hint={hint}>
      <Select
        data-field={field}
        options={Object.entries(names).map(([value, { name }]) => ({ value, name }))}
        none={none}
        value={document[field] ?? ''}
        onChange={(event) => change({ [field]: event.target.value || null })}
      />
    </Field>
  );
}

/** A young site has none: what is missing is made elsewhere. */
const noneYet = (names: object) => (Object.keys(names).length === 0 ? words.noneYet : undefined);

export function TypeField() {
  const { types } = useDraft().refs;
  return <Filing field="typeId" label={words.type} names={types} none={words.choose} hint={noneYet(types)} />;
}

export function SectionField() {
  const { sections } = useDraft().refs;
  return <Filing field="sectionId" label={words.section} names={sections} none={words.choose} hint={noneYet(sections)} />;
}

export function ColumnField() {
  return <Filing field="columnId" label={words.column} names={useDraft().refs.columns} none={words.none} />;
}
