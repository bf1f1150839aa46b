'use client';
import { useRouter } from 'next/navigation';
import { type ChangeEvent, type FormEvent, useState } from 'react';
import { act, type NotReached } from '#components/desk/act.ts';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input, TextArea } from '#components/desk/controls/input.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import { BroughtShown } from '#components/desk/redirects/redirect-brought.tsx';
import type { Refusal } from '#newsroom/acting/act.ts';
import { BRING_LIMITS, type Brought } from '#newsroom/redirects/redirect-list.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.redirects.bring;

/** Lines of a former site, pasted or from a file; and all that there are, as a file. What came of them stands below, line by line. */
export function BringRedirects() {
  const router = useRouter();
  const [text, setText] = useState('');
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState('');
  const [brought, setBrought] = useState<Brought>();

  async function take(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    if (!file) return;
    setProblem(file.size > BRING_LIMITS.characters ? words.tooLong : '');
    if (file.size <= BRING_LIMITS.characters) setText(await file.text());
  }
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isSending) return;
    if (text.length > BRING_LIMITS.characters) return setProblem(words.tooLong);
    setSending(true);
    setBrought(undefined);
    const answer = await act('bring-redirects', { text });
    setSending(false);
    setProblem(answer.ok ? '' : saysWhy(answer));
    if (answer.ok) setBrought(answer);
    // Nothing that was refused is lost: it stands below, and can be copied.
    if (answer.ok) setText('');
    router.refresh();
  }

  return (
    <Group title={words.title}>
      <form className="webhook-form" onSubmit={submit} noValidate>
        <p className="sub">{words.explained}</p>
        <Field label={words.file}>
          <Input type="file" accept=".csv,.tsv,.txt,.json,text/csv,application/json" onChange={(event) => void take(event)} />
        </Field>
        <Field label={words.text} error={problem}>
          <TextArea rows={6} dir="ltr" spellCheck={false} value={text} onChange={(event) => setText(event.target.value)} />
        </Field>
        <p className="words">
          <Button type="submit" aria-busy={isSending}>
            {isSending ? words.sending : words.confirm}
          </Button>
        </p>
      </form>
      {brought && <BroughtShown brought={brought} />}
    </Group>
  );
}

/** When no answer came, nobody here knows how far it went. */
function saysWhy({ reason, message, fieldErrors }: Refusal | NotReached): string {
  return reason === 'offline' || reason === 'failed' ? words.broken : (fieldErrors?.text ?? message);
}
