'use client';
/** Who is named, in which role and from where; or a printed byline instead. */
import { act } from '#components/desk/act.ts';
import { Field } from '#components/desk/controls/field.tsx';
import type { Choice } from '#components/desk/controls/found-rows.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { ManyField } from '#components/desk/controls/many-field.tsx';
import { BylineRows } from '#components/desk/panel/byline-rows.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;

async function find(text: string, signal: AbortSignal) {
  const answer = await act('find-authors', { text }, { signal });
  return answer.ok ? answer.authors : [];
}

export function BylineFields() {
  const { document, change, refs, learn } = useDraft();
  const { bylines, printedByline } = document;

  function choose(chosen: readonly Choice[]) {
    learn({ authors: Object.fromEntries(chosen.map(({ id, name }) => [id, { name, slug: refs.authors[id]?.slug ?? '' }])) });
    change({ bylines: chosen.map(({ id }) => bylines.find(({ authorId }) => authorId === id) ?? { authorId: id, role: 'author', place: '' }) });
  }
  return (
    <>
      <ManyField
        label={words.authors}
        hint={words.authorsHint}
        chosen={bylines.map(({ authorId }) => ({ id: authorId, name: refs.authors[authorId]?.name ?? '' }))}
        onChange={choose}
        find={find}
      />
      <BylineRows />
      <Field label={words.printedByline} hint={words.printedHint}>
        <Input value={printedByline} onChange={(event) => change({ printedByline: event.target.value })} />
      </Field>
    </>
  );
}
