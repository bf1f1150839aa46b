'use client';
import { Button } from '#components/desk/controls/button.tsx';
import { Mark } from '#components/desk/controls/mark.tsx';
import { Group } from '#components/desk/panel/group.tsx';
import type { EditAnswer } from '#components/desk/site/use-edit.ts';
import { useWriter } from '#components/desk/site/writer.tsx';
import { DeliveryRow } from '#components/desk/webhooks/delivery-row.tsx';
import { type AgainHours, TellAgain } from '#components/desk/webhooks/tell-again.tsx';
import type { Outcome } from '#components/desk/webhooks/use-outcome.ts';
import { type Followable, saysFollowed, WebhookForm, type WebhookGiven } from '#components/desk/webhooks/webhook-form.tsx';
import type { WebhookLine } from '#newsroom/webhooks/webhook-line.ts';
import { dayOfMonthAndTime } from '#newsroom/wording/desk-times.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.webhooks;

export interface WebhookMoves {
  save(line: WebhookLine, given: WebhookGiven, begun: string): Promise<EditAnswer>;
  saved(): void;
  test(line: WebhookLine): void;
  look(): void;
  renew(line: WebhookLine): void;
  endFormer(line: WebhookLine): void;
  remove(line: WebhookLine): void;
  sendAgain(line: WebhookLine, delivery: string): void;
  sendGivenUpAgain(line: WebhookLine): void;
  tellSince(line: WebhookLine, hours: AgainHours): void;
}

interface RowProps extends Followable {
  line: WebhookLine;
  moves: WebhookMoves;
  outcome: Outcome;
}

/** One receiver: how it stands, what it is told of, what can be done with it, and how the last deliveries went. */
export function WebhookRow({ line, moves, outcome, ...followable }: RowProps) {
  const { id, version, address, kinds, languages, sections, isOn, givenUp } = line;
  const stored = { address, kinds, languages, sections, isOn, twice: false };
  const told = [words.toldOf(kinds), saysFollowed(line, followable.sections)].filter(Boolean).join(' ');
  return (
    <section className="block account-part webhook" aria-label={words.addressOf(address)}>
      <h2 className="side-head">{address}</h2>
      <Standing line={line} onEndFormer={() => moves.endFormer(line)} />
      <Group title={words.told} value={isOn ? told : words.isOff} open={!isOn}>
        {/* Made anew when what is stored becomes another. */}
        <WebhookForm
          key={version}
          stored={stored}
          mark={String(version)}
          name={id}
          confirm={words.save}
          onSave={(given, begun) => moves.save(line, given, begun)}
          onSaved={moves.saved}
          {...followable}
        />
      </Group>
      {isOn && (
        <TellAgain
          givenUp={givenUp}
          outcome={outcome(line, 'again')}
          onSince={(hours) => moves.tellSince(line, hours)}
          onGivenUp={() => moves.sendGivenUpAgain(line)}
        />
      )}
      <p className="words">
        <Button look="word" onClick={() => moves.test(line)}>
          {words.test}
        </Button>
        <Button look="word" onClick={moves.look}>
          {words.look}
        </Button>
        <Button look="word" onClick={() => moves.renew(line)}>
          {words.renew}
        </Button>
        <Button look="pencil-word" onClick={() => moves.remove(line)}>
          {words.remove}
        </Button>
      </p>
      <p className="sub" role="status">
        {outcome(line, 'test')}
      </p>
      <Deliveries line={line} outcome={outcome} onAgain={(delivery) => moves.sendAgain(line, delivery)} />
    </section>
  );
}

/** What is out of the ordinary: sending was turned off, nothing arrives, a former secret still signs. */
function Standing({
  line: { off, isOn, failingSince, formerUntil, waiting, notArrived },
  onEndFormer,
}: {
  line: WebhookLine;
  onEndFormer: () => void;
}) {
  const { timeZone } = useWriter();
  const time = (at: string) => dayOfMonthAndTime(at, timeZone);
  return (
    <div className="webhook-standing">
      {off && (
        <p>
          <Mark kind={off.because === 'desk' ? 'check' : 'stop'}>{words.off[off.because](time(off.since))}</Mark>
        </p>
      )}
      {off && off.because !== 'desk' && <p className="sub">{words.offThen}</p>}
      {isOn && failingSince && (
        <p>
          <Mark kind="stop">{words.failing(time(failingSince))}</Mark>
        </p>
      )}
      {notArrived && <p>{words.notArrived(notArrived.first.kind, notArrived.first.path, notArrived.count)}</p>}
      {waiting > 0 && (
        <p className="sub">
          {words.waiting(waiting)} {!isOn && words.waitingOff}
        </p>
      )}
      {formerUntil && (
        <p className="words">
          <span>{words.former(time(formerUntil))}</span>
          <Button look="pencil-word" onClick={onEndFormer}>
            {words.endFormer}
          </Button>
        </p>
      )}
    </div>
  );
}

function Deliveries({ line, outcome, onAgain }: Pick<RowProps, 'line' | 'outcome'> & { onAgain: (delivery: string) => void }) {
  const { deliveries, isOn } = line;
  if (deliveries.length === 0) return <p className="sub">{words.noDeliveries}</p>;
  return (
    <ul className="webhook-deliveries" aria-label={words.deliveries}>
      {deliveries.map((delivery) => (
        <DeliveryRow key={delivery.id} delivery={delivery} isOn={isOn} outcome={outcome(line, delivery.id)} onAgain={() => onAgain(delivery.id)} />
      ))}
    </ul>
  );
}
