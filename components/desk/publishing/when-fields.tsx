'use client';
/** Now, or at a time on the newsroom's own wall. */
import { Check } from '#components/desk/controls/check.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { proposedWall } from '#newsroom/publishing/set-time.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.publishing;

export type When = { is: 'now' } | { is: 'later'; day: string; time: string; choice?: 'earlier' | 'later' };

/** The set time as the newsroom's clock shows it. */
export const wallOf = (when: When & { is: 'later' }): string => `${when.day}T${when.time}`;

interface WhenFieldsProps {
  when: When;
  onChange: (when: When) => void;
  /** The clock shows that time twice, and the server asks which is meant. */
  asksWhich: boolean;
}

export function WhenFields({ when, onChange, asksWhich }: WhenFieldsProps) {
  const { document, timeZone } = useDraft();
  function later() {
    if (when.is === 'later') return;
    const [day = '', time = ''] = proposedWall(new Date(), document.embargoedUntil, timeZone).split('T');
    onChange({ is: 'later', day, time });
  }
  return (
    <section className="publish-part" aria-labelledby="when">
      <h2 id="when">{words.when}</h2>
      <Check type="radio" name="when" checked={when.is === 'now'} onChange={() => onChange({ is: 'now' })}>
        {words.now}
      </Check>
      <Check type="radio" name="when" checked={when.is === 'later'} onChange={later}>
        {words.later}
      </Check>
      {when.is === 'later' && (
        <div className="two-fields when-fields">
          <Field label={words.day}>
            <Input type="date" value={when.day} onChange={(event) => onChange({ is: 'later', day: event.target.value, time: when.time })} />
          </Field>
          <Field label={words.time} hint={words.zone(timeZone)}>
            <Input type="time" value={when.time} onChange={(event) => onChange({ is: 'later', day: when.day, time: event.target.value })} />
          </Field>
        </div>
      )}
      {when.is === 'later' && asksWhich && (
        <fieldset className="publish-part">
          <legend>{words.whichOne}</legend>
          <Check type="radio" name="which" checked={when.choice === 'earlier'} onChange={() => onChange({ ...when, choice: 'earlier' })}>
            {words.earlier}
          </Check>
          <Check type="radio" name="which" checked={when.choice === 'later'} onChange={() => onChange({ ...when, choice: 'later' })}>
            {words.laterOne}
          </Check>
        </fieldset>
      )}
    </section>
  );
}
