'use client';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { BylineFields } from '#components/desk/panel/byline-fields.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;

/** Who is named, and where the story was filed from. */
export function BylineGroup() {
  const { document, change, refs } = useDraft();
  const { bylines, printedByline } = document;
  const names = bylines.map(({ authorId }) => refs.authors[authorId]?.name ?? '').join(', ');
  return (
    <Group fields="bylines" title={words.byline} value={printedByline || names || words.nobody}>
      <BylineFields />
      <Field label={words.dateline} hint={words.datelineHint}>
        <Input value={document.dateline} onChange={(event) => change({ dateline: event.target.value })} />
      </Field>
    </Group>
  );
}
