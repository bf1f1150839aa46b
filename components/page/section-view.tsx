/** A section's front: its name and subjects, on its first leaf the lead and the most read, then everything by day. */

import { LeadTeaser } from '#components/article/lead-teaser.tsx';
import { RankedList } from '#components/article/ranked-list.tsx';
import { LinkWords } from '#components/page/link-words.tsx';
import { ListHead } from '#components/page/list-head.tsx';
import { ListSection } from '#components/page/list-section.tsx';
import { Months } from '#components/page/months.tsx';
import type { SectionPage } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function SectionView({ page, site, w }: { page: SectionPage; site: SiteChrome; w: Wording }) {
  const { section, subjects, lead, popular, list, months } = page;
  return (
    <>
      <ListHead name={section.name} description={section.description}>
        <LinkWords name={w.section.subjects} links={subjects} />
      </ListHead>
      {lead && (
        <div className={popular.length > 0 ? 'grid lined section-top' : 'grid lined section-top alone'}>
          <section className="cell lead" aria-label={w.section.first(section.name)}>
            <LeadTeaser teaser={lead} also={[]} site={site} w={w} size="section-lead" without="section" />
          </section>
          {popular.length > 0 && (
            <section className="cell beside" aria-labelledby="popular">
              <h2 className="side-head" id="popular">
                {w.popular.heading}
              </h2>
              <RankedList teasers={popular} site={site} w={w} />
            </section>
          )}
        </div>
      )}
      <ListSection heading={w.front.allFrom(section.name)} list={list} site={site} w={w} without="section">
        <Months months={months} site={site} w={w} />
      </ListSection>
    </>
  );
}
