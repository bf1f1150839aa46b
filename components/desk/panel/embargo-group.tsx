'use client';
import { useState } from 'react';
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

/** The year of a time that is being typed is 2 first, then 20, then 202. */
const TYPED_OUT = /^2\d{3}-/;

/** Whoever may not lift it can only set it. */
export function EmbargoFields() {
  const { document, change, person, timeZone } = useDraft();
  const { embargoedUntil } = document;
  const [typed, setTyped] = useState<string>();
  const mayLift = may(person.role, 'embargo.lift');
  const wall = embargoedUntil ? wallOfInstant(new Date(embargoedUntil), timeZone) : '';
  function store(value: string) {
    // A time that the clock leaps over is none: on leaving, the field shows the last that was.
    const time = TYPED_OUT.test(value) ? instantOfWall(value.slice(0, 16), timeZone, 'later') : undefined;
    if (time?.ok) change({ embargoedUntil: time.at.toISOString() });
  }
  function type(value: string) {
    setTyped(value);
    // A day on the way to another may be a later one, which others could not take back: theirs is stored when it is whole.
    if (mayLift) store(value);
  }
  function leave() {
    if (typed !== undefined) store(typed);
    setTyped(undefined);
  }
  return (
    <>
      <Field label={words.embargoUntil} hint={timeZone}>
        <Input
          type="datetime-local"
          value={typed ?? wall}
          max="2999-12-31T23:59"
          onChange={(event) => type(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && leave()}
          onBlur={leave}
        />
      </Field>
      {embargoedUntil && mayLift && (
        <Button look="word" onClick={() => change({ embargoedUntil: null })}>
          {words.liftEmbargo}
        </Button>
      )}
    </>
  );
}
