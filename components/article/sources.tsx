/** Where an article comes from, who made its picture, how often it was published, who paid and who answers for it. */
import type { ReactNode } from 'react';
import { relOf } from '#components/article/article-links.ts';
import type { ArticlePage, NoteView } from '#newsroom/articles/views.ts';
import { NOTE_KINDS } from '#newsroom/drafts/document.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { formatDayTime } from '#newsroom/wording/dates.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

interface ParticularsProps {
  article: ArticlePage;
  site: Pick<SiteChrome, 'language' | 'timeZone'>;
  w: Wording;
}

/** Lines of name and text. The region bears the name of its first line, as a reader would ask for it. */
export function Particulars({ article, site, w }: ParticularsProps) {
  const { sources, leadPicture, updateNote, notes } = article;
  const lines: { key: string; name: string; texts: ReactNode[] }[] = [];
  if (sources.length > 0)
    lines.push({
      key: 'source',
      name: w.article.source(sources.length),
      texts: sources.map((source) => <Linked key={source.name} text={source.name} url={source.url} />),
    });
  const picture = leadPicture ? [leadPicture.caption, leadPicture.credit].filter(Boolean) : [];
  if (picture.length > 0) lines.push({ key: 'picture', name: w.article.picture, texts: picture });
  for (const kind of NOTE_KINDS) {
    const ofKind = notes.filter((note) => note.kind === kind);
    if (ofKind.length > 0)
      lines.push({ key: kind, name: w.article.notes[kind], texts: ofKind.map((note) => <Note key={note.text} note={note} w={w} />) });
  }
  const changedAt = article.updatedAt ?? article.firstPublishedAt;
  lines.push({
    key: 'versions',
    name: w.article.versions,
    texts: [w.article.publishedVersions(article.publishedVersions, formatDayTime(changedAt, site.language, site.timeZone)), updateNote].filter(
      Boolean,
    ),
  });
  return (
    <section aria-labelledby="particulars">
      <dl className="particulars">
        {lines.map(({ key, name, texts }, index) => (
          <div key={key}>
            <dt id={index === 0 ? 'particulars' : undefined}>{name}</dt>
            {Object.entries(texts).map(([place, text]) => (
              <dd key={place}>{text}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function Linked({ text, url }: { text: string; url: string }) {
  if (!url) return text;
  return (
    <a href={url} rel={relOf(url)}>
      {text}
    </a>
  );
}

function Note({ note: { text, url }, w }: { note: NoteView; w: Wording }) {
  if (!url) return text;
  return (
    <>
      {text}{' '}
      <a href={url} rel={relOf(url)}>
        {w.article.more}
      </a>
    </>
  );
}
