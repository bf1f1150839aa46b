/** Beside the text: who wrote it, when, how long it is, whether it was corrected, in which languages, and its parts. */

import { Contents } from '#components/article/article-contents.tsx';
import { Translations } from '#components/article/article-translations.tsx';
import { Bylines } from '#components/article/bylines.tsx';
import { Picture } from '#components/ui/picture.tsx';
import { subheads } from '#newsroom/articles/body.ts';
import type { ArticlePage } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { formatDayShort, formatDayTime, formatTime, isSameDay } from '#newsroom/wording/dates.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

interface SignatureProps {
  article: ArticlePage;
  site: SiteChrome;
  w: Wording;
}

export function Signature({ article, site, w }: SignatureProps) {
  const authors = article.bylines.filter((byline) => byline.role === 'author');
  // One who speaks in her own name shows her face; two faces would be a panel.
  const portrait = article.type.tone === 'voice' && authors.length === 1 ? authors[0]?.portrait : null;
  const lastCorrection = article.corrections.at(-1);
  return (
    <aside className="signature" aria-label={w.article.about}>
      {portrait && (
        <div className="portrait">
          <Picture picture={portrait} shape="1x1" sizes="96px" />
        </div>
      )}
      <Bylines article={article} w={w} />
      <p className="meta">
        <time dateTime={article.firstPublishedAt}>{formatDayTime(article.firstPublishedAt, site.language, site.timeZone)}</time>
      </p>
      <Updated article={article} site={site} w={w} />
      <p className="meta">{w.article.readingTime(article.readingMinutes)}</p>
      {lastCorrection && (
        <p className="pencilled">
          <a href="#corrections">{w.article.corrected(formatDayShort(lastCorrection.at, site.language, site.timeZone))}</a>
        </p>
      )}
      {article.olderThanOriginal && (
        <p className="pencilled">
          <a href="#older">{w.article.originalChanged}</a>
        </p>
      )}
      <Translations translations={article.translations} language={article.language} w={w} />
      <Contents heading={w.article.contents} parts={subheads(article.body)} />
    </aside>
  );
}

/** "Updated 16:30", with the day when it is another one. */
function Updated({ article: { firstPublishedAt, updatedAt }, site, w }: SignatureProps) {
  if (!updatedAt) return null;
  const words = isSameDay(updatedAt, firstPublishedAt, site.timeZone)
    ? formatTime(updatedAt, site.language, site.timeZone)
    : formatDayTime(updatedAt, site.language, site.timeZone);
  return (
    <p className="meta">
      {`${w.article.updated} `}
      <time dateTime={updatedAt}>{words}</time>
    </p>
  );
}
