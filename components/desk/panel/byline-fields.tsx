'use client';
/** Who is named, in which role and from where; or a printed byline instead. */
import { act } from '#components/desk/act.ts';
import { Field } from '#components/desk/controls/field.tsx';
import type { Choice } from '#components/desk/controls/found-rows.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { ManyField } from '#components/desk/controls/many-field.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { BYLINE_ROLES, DOCUMENT_LIMITS, type DraftDocument } from '#newsroom/drafts/document.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;
const ROLES = BYLINE_ROLES.map((value) => ({ value, name: words.roles[value] }));
type Byline = DraftDocument['bylines'][number];

async function find(text: string, signal: AbortSignal) {
  const answer = await act('find-authors', { text }, { signal });
  return answer.ok ? answer.authors : [];
}

export function BylineFields() {
  const { document, change, refs, learn } = useDraft();
  const { bylines, printedByline } = document;
  const nameOf = (authorId: string) => refs.authors[authorId]?.name ?? '';

  const put = (index: number, patch: Partial<Byline>) => change({ bylines: bylines.map((one, at) => (at === index ? { ...one, ...patch } : one)) });
  function choose(chosen: readonly Choice[]) {
    learn({ authors: Object.fromEntries(chosen.map(({ id, name }) => [id, { name, slug: refs.authors[id]?.slug ?? '' }])) });
    change({ bylines: chosen.map(({ id }) => bylines.find(({ authorId }) => authorId === id) ?? { authorId: id, role: 'author', place: '' }) });
  }
  return (
    <>
      <ManyField
        label={words.authors}
        hint={words.authorsHint}
        chosen={bylines.map(({ authorId }) => ({ id: authorId, name: nameOf(authorId) }))}
        onChange={choose}
        find={find}
      />
      <ul className="group-rows people">
        {bylines.map(({ authorId, role, place }, index) => (
          <li key={authorId}>
            <span className="sub">{nameOf(authorId)}</span>
            <Select
              options={ROLES}
              value={role}
              aria-label={words.role(nameOf(authorId))}
              onChange={(event) => put(index, { role: event.target.value as Byline['role'] })}
            />
            <Input
              value={place}
              aria-label={words.placeOf(nameOf(authorId))}
              placeholder={words.place}
              maxLength={DOCUMENT_LIMITS.dateline}
              onChange={(event) => put(index, { place: event.target.value })}
            />
          </li>
        ))}
      </ul>
      <Field label={words.printedByline} hint={words.printedHint}>
        <Input value={printedByline} onChange={(event) => change({ printedByline: event.target.value })} />
      </Field>
    </>
  );
}
