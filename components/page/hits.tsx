/** What a search found: rows without pictures, the words searched for marked. */

import { foreign } from '#components/article/foreign.ts';
import { Marks } from '#components/article/marks.tsx';
import { speakerBelowType, speakerOf } from '#components/article/speaker.ts';
import { TeaserByline } from '#components/article/teaser-byline.tsx';
import { Row } from '#components/page/rows.tsx';
import type { SearchHit, SnippetPart } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function Hits({ hits, site, w }: { hits: SearchHit[]; site: Pick<SiteChrome, 'language' | 'timeZone'>; w: Wording }) {
  return hits.map(({ teaser, headline, snippet }) => {
    const speaker = speakerOf(teaser, w);
    const says = speakerBelowType(teaser, w);
    return (
      <Row key={teaser.id} at={teaser.firstPublishedAt} begin="date" site={site}>
        <div className={speaker ? 'story opinion' : 'story'}>
          <Marks teaser={teaser} page={site.language} w={w} />
          {says && <p className="says">{says}</p>}
          <h3 className="headline headline-minor" {...foreign(teaser, site.language)}>
            <a href={teaser.path}>
              <Marked parts={headline} />
            </a>
          </h3>
          <p className="teaser" {...foreign(teaser, site.language)}>
            <Marked parts={snippet} />
          </p>
          {!speaker && <TeaserByline teaser={teaser} w={w} />}
        </div>
      </Row>
    );
  });
}

function Marked({ parts }: { parts: SnippetPart[] }) {
  return Object.entries(parts).map(([key, { text, marked }]) => (marked ? <mark key={key}>{text}</mark> : text));
}
