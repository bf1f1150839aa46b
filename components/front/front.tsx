/**
 * The front page between masthead and foot. What a young paper does not have yet leaves no hole: parts without stories are
 * not drawn, and the others take their room.
 */

import { AlsoToday } from '#components/front/also-today.tsx';
import { EmptyFront } from '#components/front/empty-front.tsx';
import { FrontTop } from '#components/front/front-top.tsx';
import { OpinionBand } from '#components/front/opinion-band.tsx';
import { Popular } from '#components/front/popular.tsx';
import { SectionBlock } from '#components/front/section-block.tsx';
import type { FrontPage } from '#newsroom/articles/front-views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function Front({ front, chrome, w }: { front: FrontPage; chrome: SiteChrome; w: Wording }) {
  if (!front.lead) return <EmptyFront w={w} />;
  const { latest } = front;
  const besideLead = front.choices.length === 0;
  return (
    <>
      <FrontTop lead={front.lead} front={front} latest={besideLead ? latest : []} chrome={chrome} w={w} />
      <AlsoToday front={front} latest={besideLead ? [] : latest} chrome={chrome} w={w} />
      <OpinionBand teasers={front.opinion} chrome={chrome} w={w} />
      {front.sections.map((block) => (
        <SectionBlock key={block.section.path} block={block} chrome={chrome} w={w} />
      ))}
      <Popular teasers={front.popular} chrome={chrome} w={w} />
    </>
  );
}
