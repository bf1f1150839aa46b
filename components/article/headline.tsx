/**
 * A teaser's headline, which is its link.
 *
 *   <Headline teaser={…} size="major" level={3} />
 */
import type { Teaser } from '#newsroom/articles/views.ts';

type HeadlineSize = 'lead' | 'section-lead' | 'major' | 'minor' | 'line';
export type HeadingLevel = 2 | 3 | 4;

/** A lead of more letters than this steps down: three lines of the largest size are the most a page can bear. */
const LONGEST_LEAD = 60;

export function Headline({ teaser, size, level = 3 }: { teaser: Pick<Teaser, 'path' | 'headline'>; size: HeadlineSize; level?: HeadingLevel }) {
  const Heading = `h${level}` as const;
  const step = size === 'lead' && [...teaser.headline].length > LONGEST_LEAD ? 'lead-long' : size;
  return (
    <Heading className={`headline headline-${step}`}>
      <a href={teaser.path}>{teaser.headline}</a>
    </Heading>
  );
}
