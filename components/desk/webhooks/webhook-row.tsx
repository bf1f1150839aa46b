'use client';
import { Button } from '#components/desk/controls/button.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import { useWriter } from '#components/desk/site/writer.tsx';
import { WebhookForm, type WebhookGiven } from '#components/desk/webhooks/webhook-form.tsx';
import type { WebhookLine } from '#newsroom/webhooks/webhook-line.ts';
import { dayOfMonthAndTime } from '#newsroom/wording/desk-times.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.webhooks;

interface Props {
  line: WebhookLine;
  onSave: (given: WebhookGiven) => Promise<Record<string, string> | undefined>;
  onTest: () => void;
  onLook: () => void;
  onRenew: () => void;
  onRemove: () => void;
}

/** One receiver: what it is told of, what can be done with it, and how the last tries went. */
export function WebhookRow({ line, onSave, onTest, onLook, onRenew, onRemove }: Props) {
  const { id, address, kinds, isOn, tries } = line;
  return (
    <section className="block account-part" aria-label={words.addressOf(address)}>
      <h2 className="side-head">{address}</h2>
      <Group title={words.kinds} value={isOn ? words.toldOf(kinds) : words.isOff}>
        {/* Made anew when what is stored becomes another. */}
        <WebhookForm key={JSON.stringify([id, address, kinds, isOn])} stored={{ address, kinds, isOn }} confirm={words.save} onSave={onSave} />
      </Group>
      <p className="words">
        <Button look="word" onClick={onTest}>
          {words.test}
        </Button>
        <Button look="word" onClick={onLook}>
          {words.look}
        </Button>
        <Button look="word" onClick={onRenew}>
          {words.renew}
        </Button>
        <Button look="pencil-word" onClick={onRemove}>
          {words.remove}
        </Button>
      </p>
      <Tries tries={tries} />
    </section>
  );
}

function Tries({ tries }: { tries: WebhookLine['tries'] }) {
  const { timeZone } = useWriter();
  if (tries.length === 0) return <p className="sub">{words.noTries}</p>;
  return (
    <ul className="account-list" aria-label={words.tries}>
      {tries.map(({ id, at, kind, outcome, said, attempt }) => (
        <li key={id}>
          <span>{words.tried(kind, outcome)}</span>
          <span className="sub">{[said, words.attempt(attempt), dayOfMonthAndTime(at, timeZone)].filter(Boolean).join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}
