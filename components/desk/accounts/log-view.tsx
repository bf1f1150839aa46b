/** The log: sentences, newest first; what narrows it stands in the address bar. */
import Link from 'next/link';
import { Button } from '#components/desk/controls/button.tsx';
import { Field } from '#components/desk/controls/field.tsx';
import { Select } from '#components/desk/controls/select.tsx';
import { LOG_KINDS, type LogLine, type LogPage, logPath } from '#newsroom/log/log-list.ts';
import { formatDayTime } from '#newsroom/wording/dates.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.log;

export function LogView({ page }: { page: LogPage }) {
  const { asked, lines, older, people, article, timeZone } = page;
  return (
    <main id="main" className="page log">
      <h1 className="side-head">{words.title}</h1>
      <form className="log-filter" action="/desk/log">
        {asked.article && <input type="hidden" name="article" value={asked.article} />}
        <Field label={words.person}>
          <Select name="person" none={words.anybody} defaultValue={asked.person} options={people.map(({ id, name }) => ({ value: id, name }))} />
        </Field>
        <Field label={words.kind}>
          <Select
            name="kind"
            none={words.anything}
            defaultValue={asked.kind}
            options={LOG_KINDS.map((value) => ({ value, name: words.kinds[value] }))}
          />
        </Field>
        <Button type="submit">{words.show}</Button>
      </form>
      {article && (
        <p className="words">
          <span>
            {words.aboutOne} <b>{article}</b>
          </span>
          <Link className="word" href={logPath({ ...asked, article: '', before: '' })}>
            {words.allArticles}
          </Link>
        </p>
      )}
      {lines.length === 0 ? (
        <p>
          {words.nothing} <span className="sub">{words.nothingFills}</span>
        </p>
      ) : (
        <ol className="log-lines" aria-label={words.list}>
          {lines.map((line) => (
            <Line key={line.id} line={line} timeZone={timeZone} />
          ))}
        </ol>
      )}
      <p className="words">
        {asked.before && (
          <Link className="word" href={logPath({ ...asked, before: '' })}>
            {words.newest}
          </Link>
        )}
        {older && (
          <Link className="word" href={logPath({ ...asked, before: older })}>
            {words.older}
          </Link>
        )}
      </p>
    </main>
  );
}

function Line({ line: { at, who, action, subject, detail }, timeZone }: { line: LogLine; timeZone: string }) {
  return (
    <li>
      <time className="sub" dateTime={at}>
        {formatDayTime(at, 'en', timeZone)}
      </time>
      <p>
        <b>{who}</b> {words.verbs[action] ?? action} <Subject subject={subject} />
        {detail && !detail.startsWith('/') && <span className="sub"> {inWords(detail, timeZone)}</span>}
      </p>
    </li>
  );
}

function Subject({ subject }: { subject: LogLine['subject'] }) {
  if (!subject) return null;
  if (!subject.href) return <b>{subject.name}</b>;
  return (
    <Link className="item" href={subject.href}>
      {subject.name}
    </Link>
  );
}

/** An address says nothing that the link does not. A schedule is noted as an instant. */
const inWords = (detail: string, timeZone: string): string =>
  detail.replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z/, (instant) => formatDayTime(instant, 'en', timeZone));
