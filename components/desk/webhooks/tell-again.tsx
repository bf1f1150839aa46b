'use client';
import { useState } from 'react';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import { AGAIN_HOURS } from '#newsroom/webhooks/webhook-kinds.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.webhooks.again;

export type AgainHours = (typeof AGAIN_HOURS)[number];

interface Props {
  givenUp: number;
  /** What came of the last one; nothing where none was asked for. */
  outcome: string | undefined;
  onSince: (hours: AgainHours) => void;
  onGivenUp: () => void;
}

/** For a receiver that missed something: whatever changed in some time, or what was given up. */
export function TellAgain({ givenUp, outcome, onSince, onGivenUp }: Props) {
  const [hours, setHours] = useState<AgainHours>(24);
  return (
    <Group title={words.title} value={givenUp > 0 ? words.givenUpValue(givenUp) : ''}>
      <p className="sub">{words.explained}</p>
      <Field label={words.hours} className="webhook-hours">
        <Select
          value={String(hours)}
          options={AGAIN_HOURS.map((one) => ({ value: String(one), name: words.name[one] }))}
          onChange={(event) => setHours(AGAIN_HOURS.find((one) => String(one) === event.target.value) ?? hours)}
        />
      </Field>
      <p className="words">
        <Button onClick={() => onSince(hours)}>{words.confirm}</Button>
        {givenUp > 0 && (
          <Button look="word" onClick={onGivenUp}>
            {words.givenUp(givenUp)}
          </Button>
        )}
      </p>
      <p className="sub" role="status">
        {outcome}
      </p>
    </Group>
  );
}
