/** Other servers at which nothing arrives any more: who keeps them has to hear of it where everybody begins. */
import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import { Mark } from '#components/desk/controls/mark.tsx';
import { TodayLine } from '#components/desk/lists/today-line.tsx';
import type { TodayPage } from '#newsroom/drafts/today.ts';
import { dayAndTime, timeOrWeekday } from '#newsroom/wording/desk-times.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const { trouble: words } = desk.webhooks;

export function TroublesPart({ troubles, timeZone, at }: Pick<TodayPage, 'troubles' | 'timeZone' | 'at'>) {
  if (troubles.length === 0) return null;
  return (
    <section className="today-part begin-part" aria-label={words.title}>
      <header>
        <h2 className="side-head">{words.title}</h2>
      </header>
      <ul>
        {troubles.map(({ id, host, isOff, since }) => (
          <TodayLine
            key={id}
            lead={timeOrWeekday(since, timeZone, at)}
            headline={<DeskLink href="/desk/site/webhooks">{(isOff ? words.off : words.failing)(host)}</DeskLink>}
          >
            <Mark kind="stop">{(isOff ? words.offSince : words.failingSince)(dayAndTime(since, timeZone, at))}</Mark>
          </TodayLine>
        ))}
      </ul>
    </section>
  );
}
