/** What was right once and may not be any more: how many, what, and since when. */
import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import { TodayLine } from '#components/desk/lists/today-line.tsx';
import { TodayPart } from '#components/desk/lists/today-part.tsx';
import { listPath } from '#newsroom/drafts/draft-list.ts';
import type { LookAgain } from '#newsroom/drafts/today.ts';
import { isLanguage } from '#newsroom/site/language.ts';
import { timeOrDay } from '#newsroom/wording/desk-times.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { formatNumber } from '#newsroom/wording/numbers.ts';

const PICTURES = '/desk/pictures';
const words = desk.lists.today;
/** How English calls the languages. */
const names = new Intl.DisplayNames('en-GB', { type: 'language' });

export function LookAgainPart({ lookAgain, timeZone, at }: { lookAgain: LookAgain; timeZone: string; at: string }) {
  const { behind, withoutCredit, withoutAltText } = lookAgain;
  const pictures = [
    { count: withoutCredit, says: words.withoutCredit(withoutCredit) },
    { count: withoutAltText, says: words.withoutAltText(withoutAltText) },
  ].filter(({ count }) => count > 0);
  return (
    <TodayPart name={words.lookAgain} nothing={words.nothing.lookAgain} isEmpty={behind.length + pictures.length === 0}>
      {behind.map(({ language, articles, since }) => (
        <TodayLine
          key={language}
          lead={formatNumber(articles, 'en')}
          headline={
            <DeskLink href={listPath({ view: 'published', language })}>
              {words.behind(isLanguage(language) ? (names.of(language) ?? language) : language, articles)}
            </DeskLink>
          }
        >
          <span>{words.behindSince(timeOrDay(since, timeZone, at))}</span>
        </TodayLine>
      ))}
      {pictures.map(({ count, says }) => (
        <TodayLine key={says} lead={formatNumber(count, 'en')} headline={<DeskLink href={PICTURES}>{says}</DeskLink>}>
          <span>{words.pictures}</span>
        </TodayLine>
      ))}
    </TodayPart>
  );
}
