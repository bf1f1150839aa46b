/** What was wrong and has been put right, and what a translation has not caught up with: dated, in the pencil. */
import type { ArticlePage } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { formatDayTime } from '#newsroom/wording/dates.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

interface Props {
  article: ArticlePage;
  site: Pick<SiteChrome, 'language' | 'timeZone'>;
  w: Wording;
}

export function Corrections({ article: { corrections }, site, w }: Props) {
  if (corrections.length === 0) return null;
  return (
    <section className="note-box" id="corrections" aria-labelledby="corrections-heading">
      <h2 id="corrections-heading">{w.article.corrections(corrections.length)}</h2>
      {corrections.map(({ at, text }) => (
        <p key={at}>
          <time dateTime={at}>{formatDayTime(at, site.language, site.timeZone)}</time> {text}
        </p>
      ))}
    </section>
  );
}

/** Says that the original was changed after it was translated, and leads to it. */
export function OlderThanOriginal({ article: { olderThanOriginal }, site, w }: Props) {
  if (!olderThanOriginal) return null;
  const { path, language, changedAt } = olderThanOriginal;
  return (
    <section className="note-box" id="older" aria-labelledby="older-heading">
      <h2 id="older-heading">{w.article.olderThanOriginal}</h2>
      <p>
        {w.article.originalChangedAt(language, formatDayTime(changedAt, site.language, site.timeZone))}{' '}
        <a href={path} hrefLang={language}>
          {w.article.readOriginal}
        </a>
      </p>
    </section>
  );
}
