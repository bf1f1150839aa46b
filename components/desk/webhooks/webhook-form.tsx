'use client';
import type { FormEvent, ReactNode } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Check } from '#components/desk/controls/check.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import { EditProblem } from '#components/desk/site/edit-problem.tsx';
import { KeptNotice } from '#components/desk/site/kept-notice.tsx';
import { type EditAnswer, useEdit } from '#components/desk/site/use-edit.ts';
import type { Language } from '#newsroom/site/language.ts';
import { WEBHOOK_KINDS, WEBHOOK_LIMITS, type WebhookKind } from '#newsroom/webhooks/webhook-kinds.ts';
import type { WebhooksPage } from '#newsroom/webhooks/webhook-line.ts';
import { languageName } from '#newsroom/wording/desk/language-names.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.webhooks;

export interface WebhookGiven {
  address: string;
  kinds: WebhookKind[];
  languages: Language[];
  sections: string[];
  isOn: boolean;
  /** Another one at the address of one that is there is meant. */
  twice: boolean;
}

/** What can be followed. */
export type Followable = Pick<WebhooksPage, 'languages' | 'sections'>;

interface FormProps extends Followable {
  stored: WebhookGiven;
  /** Which state of it is changed; empty for a new one. */
  mark: string;
  /** Under which its words are kept in this browser. */
  name: string;
  confirm: string;
  onSave(given: WebhookGiven, begun: string): Promise<EditAnswer>;
  onSaved(): void;
}

/** A receiver's address, what it is told of, and whether. */
export function WebhookForm({ stored, mark, name, confirm, languages, sections, onSave, onSaved }: FormProps) {
  const edit = useEdit({ stored, mark, name: `webhook ${name}`, send: onSave, onSaved });
  const { value, change, errors, problem, isSaving, kept } = edit;
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void edit.save();
  }
  const hasField = Object.keys(errors).length > 0;
  return (
    <form className="webhook-form" onSubmit={submit} noValidate>
      <KeptNotice kept={kept} />
      <Field label={words.address} error={errors.address}>
        <Input
          type="url"
          inputMode="url"
          placeholder="https://"
          maxLength={WEBHOOK_LIMITS.address}
          value={value.address}
          onChange={(event) => change({ address: event.target.value, twice: false })}
        />
      </Field>
      {(errors.twice || value.twice) && (
        <Check checked={value.twice} note={words.twiceNote} onChange={(event) => change({ twice: event.target.checked })}>
          {words.twice}
        </Check>
      )}
      <Several legend={words.kinds} error={errors.kinds}>
        {WEBHOOK_KINDS.map((kind) => (
          <Check key={kind} checked={value.kinds.includes(kind)} onChange={() => change({ kinds: toggled(value.kinds, kind, WEBHOOK_KINDS) })}>
            {words.kind[kind]}
          </Check>
        ))}
      </Several>
      <Followed value={value} errors={errors} languages={languages} sections={sections} onChange={change} />
      <Check checked={value.isOn} onChange={(event) => change({ isOn: event.target.checked })}>
        {words.isOn}
      </Check>
      <EditProblem problem={hasField ? '' : problem} saveOver={edit.saveOver} />
      <Button type="submit" aria-busy={isSaving}>
        {confirm}
      </Button>
    </form>
  );
}

interface FollowedProps extends Followable {
  value: WebhookGiven;
  errors: Readonly<Record<string, string>>;
  onChange: (patch: Partial<WebhookGiven>) => void;
}

/** Folded away, since most are told of everything. */
function Followed({ value, errors, languages, sections, onChange }: FollowedProps) {
  return (
    <Group title={words.follows} value={saysFollowed(value, sections) || words.followsAll}>
      {languages.length > 1 && (
        <Several legend={words.languages} note={words.noneTicked} error={errors.languages} inColumns>
          {languages.map((language) => (
            <Check
              key={language}
              checked={value.languages.includes(language)}
              onChange={() => onChange({ languages: toggled(value.languages, language, languages) })}
            >
              {languageName(language)}
            </Check>
          ))}
        </Several>
      )}
      <Several legend={words.sections} note={words.noneTicked} error={errors.sections} inColumns>
        {sections.map(({ id, name }) => (
          <Check key={id} checked={value.sections.includes(id)} onChange={() => onChange({ sections: toggled(value.sections, id) })}>
            {name}
          </Check>
        ))}
      </Several>
    </Group>
  );
}

/** Nothing when it follows all. A section may have been removed since. */
export function saysFollowed({ languages, sections }: Pick<WebhookGiven, 'languages' | 'sections'>, known: Followable['sections']): string {
  const names = sections.map((one) => known.find(({ id }) => id === one)?.name ?? words.goneSection);
  return words.only(languages, names);
}

/** With one more, or one less; in that order where there is one. */
function toggled<T>(chosen: readonly T[], one: T, order: readonly T[] = []): T[] {
  const next = chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one];
  return order.length > 0 ? order.filter((other) => next.includes(other)) : next;
}

interface SeveralProps {
  legend: string;
  note?: string;
  error: string | undefined;
  inColumns?: boolean;
  children: ReactNode;
}

function Several({ legend, note, error, inColumns = false, children }: SeveralProps) {
  return (
    <fieldset className={inColumns ? 'in-columns' : undefined}>
      <legend className="field-label">
        {legend}
        {note && <span className="field-hint">{note}</span>}
      </legend>
      {children}
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
