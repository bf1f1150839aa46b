'use client';
import { type FormEvent, useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Check } from '#components/desk/controls/check.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { WEBHOOK_KINDS, WEBHOOK_LIMITS, type WebhookKind } from '#newsroom/webhooks/webhook-kinds.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.webhooks;

export interface WebhookGiven {
  address: string;
  kinds: WebhookKind[];
  isOn: boolean;
}
type Errors = Record<string, string>;

/** A receiver's address, what it is told of, and whether. `onSave` answers what is wrong. */
export function WebhookForm({
  stored,
  confirm,
  onSave,
}: {
  stored: WebhookGiven;
  confirm: string;
  onSave: (given: WebhookGiven) => Promise<Errors | undefined>;
}) {
  const [given, setGiven] = useState(stored);
  const [errors, setErrors] = useState<Errors>({});
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setErrors((await onSave(given)) ?? {});
  }
  const turn = (kind: WebhookKind, isTold: boolean) =>
    setGiven({ ...given, kinds: WEBHOOK_KINDS.filter((one) => (one === kind ? isTold : given.kinds.includes(one))) });
  return (
    <form className="webhook-form" onSubmit={submit} noValidate>
      <Field label={words.address} error={errors.address}>
        <Input
          type="url"
          inputMode="url"
          placeholder="https://"
          maxLength={WEBHOOK_LIMITS.address}
          value={given.address}
          onChange={(event) => setGiven({ ...given, address: event.target.value })}
        />
      </Field>
      <fieldset>
        <legend className="field-label">{words.kinds}</legend>
        {WEBHOOK_KINDS.map((kind) => (
          <Check key={kind} checked={given.kinds.includes(kind)} onChange={(event) => turn(kind, event.target.checked)}>
            {words.kind[kind]}
          </Check>
        ))}
        {errors.kinds && (
          <p className="field-error" role="alert">
            {errors.kinds}
          </p>
        )}
      </fieldset>
      <Check checked={given.isOn} onChange={(event) => setGiven({ ...given, isOn: event.target.checked })}>
        {words.isOn}
      </Check>
      <Button type="submit">{confirm}</Button>
    </form>
  );
}
