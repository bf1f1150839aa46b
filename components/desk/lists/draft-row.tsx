/** An article as a row: what it is called, where it stands, whose it is, how long, and when it changed. */
import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import { Mark } from '#components/desk/controls/mark.tsx';
import { Stage } from '#components/desk/controls/stage.tsx';
import { RowBox } from '#components/desk/lists/chosen-rows.tsx';
import type { DraftLine } from '#newsroom/drafts/draft-list.ts';
import { directionOf, isLanguage } from '#newsroom/site/language.ts';
import { dayAndTime, timeOrDay } from '#newsroom/wording/desk-times.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { formatNumber } from '#newsroom/wording/numbers.ts';
import { LANGUAGE_NAMES } from '#newsroom/wording/words-of.ts';

const words = desk.lists;

interface DraftRowProps {
  line: DraftLine;
  timeZone: string;
  at: string;
}

export function DraftRow({ line, timeZone, at }: DraftRowProps) {
  const { id, isChoice, section, type, language } = line;
  // English is what the desk speaks; every other language is named.
  const filed = [type, section, language !== 'en' && isLanguage(language) && LANGUAGE_NAMES[language]].filter(Boolean).join(', ');
  return (
    <tr>
      <td className="box-cell">
        <RowBox line={{ id, headline: line.headline }} />
      </td>
      <td className="headline-cell">
        <span className="item">
          <HeadlineLink line={line} href={`/desk/articles/${id}`} />
        </span>
        <span className="sub">
          {isChoice && <span className="choice">{words.choice}</span>}
          {isChoice && filed && ' · '}
          {filed}
        </span>
      </td>
      <td className="stage-cell">
        <Stage stage={line.standing} />
        <StageNote line={line} timeZone={timeZone} at={at} />
      </td>
      <td className="far">{line.authors.join(', ') || <span className="sub">{words.noAuthor}</span>}</td>
      <td className="far number">{line.words > 0 ? formatNumber(line.words, 'en') : words.noWords}</td>
      <td className="far changed">
        <time dateTime={line.changedAt}>{timeOrDay(line.changedAt, timeZone, at)}</time>
        <span className="sub">{line.changedBy}</span>
      </td>
    </tr>
  );
}

/** The headline in its own language and direction. */
export function HeadlineLink({ line, href }: { line: Pick<DraftLine, 'headline' | 'language'>; href: string }) {
  const { headline, language } = line;
  if (!headline)
    return (
      <DeskLink href={href} className="untitled">
        {words.untitled}
      </DeskLink>
    );
  return (
    <DeskLink href={href} lang={language} dir={isLanguage(language) ? directionOf(language) : 'auto'}>
      {headline}
    </DeskLink>
  );
}

/** When it stands so, and what is in its way. */
function StageNote({ line, timeZone, at }: DraftRowProps) {
  const { standing, since, stops, embargoedUntil, hasChanges } = line;
  if (standing === 'review') return <span className="sub">{stops > 0 ? <Mark kind="stop">{words.toMend(stops)}</Mark> : words.ready}</span>;
  const isEmbargoed = embargoedUntil !== null && embargoedUntil > at;
  const notes = [
    since && dayAndTime(since, timeZone, at),
    hasChanges && words.pending,
    isEmbargoed && standing !== 'published' && words.embargo(dayAndTime(embargoedUntil, timeZone, at)),
  ].filter(Boolean);
  return <span className="sub">{notes.join(' · ')}</span>;
}
