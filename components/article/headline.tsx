/**
 * A teaser's headline, which is its link.
 *
 *   <Headline teaser={…} page={site.language} size="major" level={3} />
 */
import { foreign } from '#components/article/foreign.ts';
import type { Teaser } from '#newsroom/articles/views.ts';
import type { Language } from '#newsroom/site/language.ts';

type HeadlineSize = 'lead' | 'section-lead' | 'major' | 'minor' | 'line';
export type HeadingLevel = 2 | 3 | 4;

/** A lead of more letters than this steps down: three lines of the largest size are the most a page can bear. */
const LONGEST_LEAD = 60;

interface HeadlineProps {
  teaser: Pick<Teaser, 'path' | 'headline' | 'language'>;
  /** The language of the page that it stands on. */
  page: Language;
  size: HeadlineSize;
  level?: HeadingLevel;
}

export function Headline({ teaser, page, size, level = 3 }: HeadlineProps) {
  const Heading = `h${level}` as const;
  const step = size === 'lead' && [...teaser.headline].length > LONGEST_LEAD ? 'lead-long' : size;
  return (
    <Heading className={`headline headline-${step}`} {...foreign(teaser, page)}>
      <a href={teaser.path}>{teaser.headline}</a>
    </Heading>
  );
}
