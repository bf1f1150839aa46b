'use client';
import { Button } from '#components/desk/controls/button.tsx';
import { useWriter } from '#components/desk/site/writer.tsx';
import { TEST_KIND } from '#newsroom/webhooks/webhook-kinds.ts';
import type { DeliveryLine } from '#newsroom/webhooks/webhook-line.ts';
import { dayOfMonthAndSecond } from '#newsroom/wording/desk-times.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.webhooks;

interface Props {
  delivery: DeliveryLine;
  /** Whether its receiver is sent anything. */
  isOn: boolean;
  /** What came of its being sent again, when that was asked for. */
  outcome: string | undefined;
  onAgain: () => void;
}

/** One delivery: of what it told, how it stands, and below it each of its tries with what was answered. */
export function DeliveryRow({ delivery, isOn, outcome, onAgain }: Props) {
  const { timeZone } = useWriter();
  const { id, kind, path, standing, at, nextAt, tries } = delivery;
  const waits = standing === 'waits';
  const time = (instant: string) => dayOfMonthAndSecond(instant, timeZone);
  const isHeld = !isOn && kind !== TEST_KIND;
  const then = nextAt && (Date.parse(nextAt) > Date.parse(at) ? (isHeld ? words.offAt : words.nextAt)(time(nextAt)) : words.nextNow);
  const notes = [time(at), words.tries(tries.length), then, standing === 'dropped' && words.droppedNote].filter(Boolean);
  return (
    <li className={`delivery ${standing}`}>
      <details>
        <summary>
          <span className="delivery-told">
            {words.toldKind(kind)}: {words.standing[standing]} {path && <bdi className="sub">{path}</bdi>}
          </span>
          <span className="sub">{notes.join(', ')}</span>
        </summary>
        <ol className="delivery-tries">
          {tries.map((one) => (
            <li key={one.at}>
              <span className="sub">{time(one.at)}</span>
              <div>
                <p>
                  {words.answered(one.said)} <span className="sub">{words.took(one.ms)}</span>
                </p>
                {words.hint(one.said) && <p className="sub">{words.hint(one.said)}</p>}
                {one.answer && (
                  <p className="sub">
                    {words.answer}: <code dir="auto">{one.answer}</code>
                  </p>
                )}
              </div>
            </li>
          ))}
        </ol>
        <p className="sub">
          {words.id} <code>{id}</code>
        </p>
      </details>
      <Button look="word" onClick={onAgain} aria-label={(waits ? words.again.nowNamed : words.again.oneNamed)(kind, path)}>
        {waits ? words.again.now : words.again.one}
      </Button>
      <p className="sub" role="status">
        {outcome}
      </p>
    </li>
  );
}
