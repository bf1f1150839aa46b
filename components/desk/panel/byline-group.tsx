'use client';
import { act } from '#components/desk/act.ts';
import { Field } from '#components/desk/controls/field.tsx';
import { type Choice, Finder } from '#components/desk/controls/finder.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { BYLINE_ROLES, DOCUMENT_LIMITS, type DraftDocument } from '#newsroom/drafts/document.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;
const ROLES = BYLINE_ROLES.map((value) => ({ value, name: words.roles[value] }));
type Byline = DraftDocument['bylines'][number];

/** Who is named, in which role and from where; or a printed byline instead. */
export function BylineGroup() {
  const { document, change, refs, learn } = useDraft();
  const { bylines, printedByline } = document;
  const nameOf = ({ authorId }: Byline) => refs.authors[authorId]?.name ?? '';

  const put = (index: number, patch: Partial<Byline>) => change({ bylines: bylines.map((one, at) => (at === index ? { ...one, ...patch } : one)) });
  async function find(text: string, signal: AbortSignal) {
    const answer = await act('find-authors', { text }, { signal });
    return answer.ok ? answer.authors : [];
  }
  function add({ id, name }: Choice) {
    learn({ authors: { [id]: { name, slug: '' } } });
    change({ bylines: [...bylines, { authorId: id, role: 'author', place: '' }] });
  }
  return (
    <Group fields="bylines" title={words.byline} value={printedByline || bylines.map(nameOf).join(', ') || words.nobody}>
      <ul className="group-rows people">
        {bylines.map((byline, index) => (
          <li key={byline.authorId}>
            <span className="item">{nameOf(byline)}</span>
            <Select
              options={ROLES}
              value={byline.role}
              aria-label={words.role(nameOf(byline))}
              onChange={(event) => put(index, { role: event.target.value as Byline['role'] })}
            />
            <Input
              value={byline.place}
              aria-label={words.placeOf(nameOf(byline))}
              placeholder={words.place}
              maxLength={DOCUMENT_LIMITS.dateline}
              onChange={(event) => put(index, { place: event.target.value })}
            />
            <button
              type="button"
              className="cross"
              aria-label={words.remove(nameOf(byline))}
              onClick={() => change({ bylines: bylines.filter((one) => one !== byline) })}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <Field label={words.addAuthor}>
        <Finder find={find} onPick={add} without={bylines.map(({ authorId }) => authorId)} />
      </Field>
      <Field label={words.printedByline} hint={words.printedHint}>
        <Input value={printedByline} onChange={(event) => change({ printedByline: event.target.value })} />
      </Field>
      <Field label={words.dateline}>
        <Input value={document.dateline} onChange={(event) => change({ dateline: event.target.value })} />
      </Field>
    </Group>
  );
}
