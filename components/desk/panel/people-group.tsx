'use client';
import { useState } from 'react';
import { act } from '#components/desk/act.ts';
import type { Choice } from '#components/desk/controls/found-rows.tsx';
import { ManyField } from '#components/desk/controls/many-field.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { may } from '#newsroom/accounts/roles.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;

async function find(text: string, signal: AbortSignal) {
  const answer = await act('find-people', { text }, { signal });
  return answer.ok ? answer.people : [];
}

/** Whose piece it is beside who began it: they find it among theirs and may write in it. Editors decide. */
export function PeopleGroup() {
  const { draft, person, reload } = useDraft();
  const [problem, setProblem] = useState<string>();
  if (!may(person.role, 'draft.share') || draft.version === 0) return null;

  async function change(chosen: readonly Choice[]) {
    const isIn = (people: readonly { id: string }[], id: string) => people.some((one) => one.id === id);
    const more = chosen.filter(({ id }) => !isIn(draft.added, id));
    const gone = draft.added.filter(({ id }) => !isIn(chosen, id));
    const answers = [
      ...(await Promise.all(more.map(({ id }) => act('add-to-draft', { draft: draft.id, person: id })))),
      ...(await Promise.all(gone.map(({ id }) => act('remove-from-draft', { draft: draft.id, person: id })))),
    ];
    const refused = answers.find((answer) => !answer.ok);
    setProblem(refused && !refused.ok ? refused.message : undefined);
    await reload();
  }
  return (
    <Group title={words.people} value={[draft.createdBy, ...draft.added.map(({ name }) => name)].filter(Boolean).join(', ') || words.nobody}>
      <ManyField label={words.people} hint={words.peopleHint} error={problem} chosen={draft.added} onChange={change} find={find} />
    </Group>
  );
}
