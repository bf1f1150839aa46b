'use client';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { act } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { sayDone } from '#components/desk/controls/toast.tsx';
import { EditProblem } from '#components/desk/site/edit-problem.tsx';
import { KeptNotice } from '#components/desk/site/kept-notice.tsx';
import { type EditAnswer, useEdit } from '#components/desk/site/use-edit.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.redirects;
const BLANK = { from: '', to: '' };

/** A former address, and where it leads. Empty again once it is stored. */
export function RedirectForm() {
  const [added, setAdded] = useState(0);
  return <OneRedirect key={added} onSaved={() => setAdded((number) => number + 1)} isNext={added > 0} />;
}

function OneRedirect({ onSaved, isNext }: { onSaved: () => void; isNext: boolean }) {
  const router = useRouter();
  async function send(given: typeof BLANK): Promise<EditAnswer> {
    const answer = await act('add-redirect', given);
    if (!answer.ok) return answer;
    sayDone(answer.former === null ? words.saved : words.replaced(answer.former));
    return { ok: true, mark: '' };
  }
  function saved() {
    onSaved();
    router.refresh();
  }
  const { value, change, errors, problem, isSaving, kept, save } = useEdit({ stored: BLANK, mark: '', name: 'redirect new', send, onSaved: saved });
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void save();
  }
  const field = (name: keyof typeof BLANK) => ({
    value: value[name],
    dir: 'ltr',
    spellCheck: false,
    autoCapitalize: 'none',
    autoComplete: 'off',
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  });
  return (
    <form className="webhook-form" onSubmit={submit} noValidate>
      <KeptNotice kept={kept} />
      <Field label={words.from} hint={words.fromHint} error={errors.from}>
        <Input autoFocus={isNext} {...field('from')} />
      </Field>
      <Field label={words.to} hint={words.toHint} error={errors.to}>
        <Input {...field('to')} />
      </Field>
      <EditProblem problem={Object.keys(errors).length > 0 ? '' : problem} saveOver={undefined} />
      <Button type="submit" aria-busy={isSaving}>
        {words.save}
      </Button>
    </form>
  );
}
