'use client';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Input } from '#components/desk/controls/input.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import { useDraft } from '#components/desk/work/draft-context.tsx';
import { may } from '#newsroom/accounts/roles.ts';
import { instantOfWall, wallOfInstant } from '#newsroom/publishing/wall-time.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.panel;

/** Until when the source forbids to publish. */
export function EmbargoGroup() {
  const { document, timeZone } = useDraft();
  const wall = document.embargoedUntil ? wallOfInstant(new Date(document.embargoedUntil), timeZone) : '';
  return (
    <Group fields="embargoedUntil" title={words.embargo} value={wall ? wall.replace('T', ' ') : words.noEmbargo}>
      <EmbargoFields />
    </Group>
  );
}

/** Whoever may not lift it can only set it. */
export function EmbargoFields() {
  const { document, change, person, timeZone } = useDraft();
  const { embargoedUntil } = document;
  const wall = embargoedUntil ? wallOfInstant(new Date(embargoedUntil), timeZone) : '';
  function set(typed: string) {
    // A time that the clock leaps over or shows twice is no whole time: the field keeps the last that was.
    const time = typed ? instantOfWall(typed.slice(0, 16), timeZone, 'later') : undefined;
    if (time?.ok) change({ embargoedUntil: time.at.toISOString() });
  }
  return (
    <>
      <Field label={words.embargoUntil} hint={timeZone}>
        <Input type="datetime-local" value={wall} onChange={(event) => set(event.target.value)} />
      </Field>
      {embargoedUntil && may(person.role, 'embargo.lift') && (
        <Button look="word" onClick={() => change({ embargoedUntil: null })}>
          {words.liftEmbargo}
        </Button>
      )}
    </>
  );
}
