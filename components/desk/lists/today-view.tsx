/** The desk's first page: what is due, what waits for review, what is one's own; what readers got and read; what to look at again. */
import { Mark } from '#components/desk/controls/mark.tsx';
import { Stage } from '#components/desk/controls/stage.tsx';
import { BeginPart } from '#components/desk/lists/begin-part.tsx';
import { HeadlineLink } from '#components/desk/lists/draft-row.tsx';
import { LookAgainPart } from '#components/desk/lists/look-again-part.tsx';
import { TodayLine } from '#components/desk/lists/today-line.tsx';
import { TodayPart } from '#components/desk/lists/today-part.tsx';
import { TroublesPart } from '#components/desk/lists/troubles-part.tsx';
import { type DraftLine, listPath } from '#newsroom/drafts/draft-list.ts';
import type { TodayPage } from '#newsroom/drafts/today.ts';
import { dayAndTime, timeOrDayAndTime, timeOrWeekday, townOf, wholeTime } from '#newsroom/wording/desk-times.ts';
import { desk } from '#newsroom/wording/desk-words.ts';
import { formatNumber } from '#newsroom/wording/numbers.ts';

const words = desk.lists.today;
const pieceOf = (line: DraftLine) => `/desk/articles/${line.id}`;

export function TodayView({ page }: { page: TodayPage }) {
  const { at, timeZone, edition, peopleAtWork, due, review, mine, published, read, lookAgain, troubles, counts, begin } = page;
  const time = (instant: string) => timeOrWeekday(instant, timeZone, at);
  const town = townOf(timeZone);
  return (
    <main id="main" className="page today">
      <h1 className="unseen">{words.title}</h1>
      <p className="said">
        <span>
          <b>{wholeTime(at, timeZone)}</b> {town && words.inTown(town)}
        </span>
        <span>{words.edition(edition.number, timeOrDayAndTime(edition.since, timeZone, at))}</span>
        <span>{words.atWork(peopleAtWork)}</span>
      </p>
      <BeginPart begin={begin} />
      <TroublesPart troubles={troubles} timeZone={timeZone} at={at} />
      <div className="grid lined today-grid">
        <TodayPart
          name={words.due}
          wide
          all={[words.allScheduled, listPath({ view: 'scheduled' })]}
          nothing={words.nothing.due}
          isEmpty={due.length === 0}
        >
          {due.map((line) => (
            <TodayLine key={line.id} lead={time(line.dueAt)} headline={<HeadlineLink line={line} href={pieceOf(line)} />}>
              {line.failure !== null && <Mark kind="stop">{words.didNotGo(line.failure)}</Mark>}
              <Stage stage={line.standing} />
              {line.failure === null && (
                <span>{(line.standing === 'scheduled' ? words.publishesItself : words.embargoLifts)(dayAndTime(line.dueAt, timeZone, at))}</span>
              )}
            </TodayLine>
          ))}
        </TodayPart>
        <TodayPart
          name={words.review}
          all={[words.all(counts.review), listPath({ view: 'review' })]}
          nothing={words.nothing.review}
          isEmpty={review.length === 0}
        >
          {review.map((line) => (
            <TodayLine key={line.id} lead={time(line.changedAt)} headline={<HeadlineLink line={line} href={pieceOf(line)} />}>
              <span>{aboutOf(line)}</span>
              {line.stops > 0 && <Mark kind="stop">{desk.lists.toMend(line.stops)}</Mark>}
            </TodayLine>
          ))}
        </TodayPart>
        <TodayPart
          name={words.mine}
          all={[words.all(counts.mine), listPath({ view: 'mine' })]}
          nothing={words.nothing.mine}
          isEmpty={mine.length === 0}
        >
          {mine.map((line) => (
            <TodayLine key={line.id} lead={time(line.changedAt)} headline={<HeadlineLink line={line} href={pieceOf(line)} />}>
              <Stage stage={line.standing} />
              <span>{words.wordCount(line.words)}</span>
            </TodayLine>
          ))}
        </TodayPart>
      </div>
      <div className="grid lined today-grid">
        <TodayPart
          name={words.published}
          wide
          all={published.every(({ mayOpen }) => mayOpen) ? [words.allPublished, listPath({ view: 'published' })] : undefined}
          nothing={words.nothing.published}
          isEmpty={published.length === 0}
        >
          {published.map((line) => (
            <TodayLine
              key={line.id}
              lead={time(line.since ?? line.changedAt)}
              headline={line.mayOpen ? <HeadlineLink line={line} href={pieceOf(line)} /> : <ReadersLink {...line} />}
            >
              <span>{[line.authors.join(', '), line.hasChanges && desk.lists.pending].filter(Boolean).join('; ')}</span>
              {line.isChoice && <span className="choice">{desk.lists.choice}</span>}
            </TodayLine>
          ))}
        </TodayPart>
        <TodayPart name={words.read} nothing={words.nothing.read} isEmpty={read.length === 0}>
          {read.map((line) => (
            <TodayLine key={line.id} lead={formatNumber(line.readings, 'en')} headline={<ReadersLink {...line} />} />
          ))}
          <li className="sub today-explained">{words.readExplained}</li>
        </TodayPart>
        <LookAgainPart lookAgain={lookAgain} timeZone={timeZone} at={at} />
      </div>
    </main>
  );
}

/** Who writes it and how long it is. */
const aboutOf = ({ authors, words: length }: DraftLine) => [authors.join(', ') || desk.lists.noAuthor, words.wordCount(length)].join(', ');

/** What is public leads to the readers' page, out of the desk. */
function ReadersLink({ path, headline, language }: { path: string; headline: string; language: string }) {
  return (
    <a href={path} lang={language} dir="auto">
      {headline}
    </a>
  );
}
