import { keptCount, listMonths } from '#newsroom/articles/count-queries.ts';
import { datedList } from '#newsroom/articles/dated-lists.ts';
import type { LeafRequest } from '#newsroom/articles/leaf.ts';
import { listLanguages } from '#newsroom/articles/list-languages.ts';
import { findLeaf } from '#newsroom/articles/list-queries.ts';
import { monthPath } from '#newsroom/articles/month-path.ts';
import { findTeasers, inOrder } from '#newsroom/articles/teaser-queries.ts';
import type { SectionPage } from '#newsroom/articles/views.ts';
import { listPopularIds } from '#newsroom/popular/popular-queries.ts';
import { sectionPath } from '#newsroom/site/addresses.ts';
import { now } from '#newsroom/site/clock.ts';
import { inLanguage } from '#newsroom/site/language.ts';
import { findPlace } from '#newsroom/site/site-queries.ts';
import { listSubjects, RECENT } from '#newsroom/topics/subject-queries.ts';

const SHOWN = { subjects: 8, popular: 5 } as const;

/** A section's front, or a further leaf of it; undefined when section or leaf do not exist. */
export async function findSectionPage(language: string, slug: string, request: LeafRequest, at = now()): Promise<SectionPage | undefined> {
  const place = await findPlace(language);
  const section = place?.site.sections.find((one) => one.slug === slug);
  if (!place || !section) return undefined;
  const path = sectionPath(place.site.base, place.language, section.slug);
  const conditions = { section: section.id };
  const leaf = await findLeaf({ place, conditions, request, total: keptCount('section', language, section.id), path });
  if (!leaf) return undefined;

  const recent = datedList({ ...conditions, language })({}, RECENT).map((line) => line.id);
  const popularIds = await listPopularIds(place.language, SHOWN.popular, at, { section: section.id });
  const teasers = await findTeasers(place, [...leaf.ids, ...popularIds], at);
  const list = leaf.list(teasers);
  // The lead is the newest report with a picture; without one the list speaks for itself.
  const lead = (leaf.leaf.number === 1 && list.teasers.find((teaser) => teaser.picture && teaser.type.tone === 'report')) || null;
  return {
    section: { name: inLanguage(section.names, place.language), path, description: inLanguage(section.descriptions, place.language) },
    summary: section.descriptions[place.language] ?? '',
    subjects: (await listSubjects(place, recent, SHOWN.subjects)).map(({ name, path: address }) => ({ name, path: address })),
    lead,
    list: { ...list, teasers: list.teasers.filter((teaser) => teaser !== lead) },
    popular: inOrder(teasers, popularIds),
    months: listMonths(language, section.id).map(({ month, articles }) => ({
      month,
      articles,
      path: monthPath(place, month, { section: section.slug }),
    })),
    languages: listLanguages(place.site, 'section', section.id, (other) => sectionPath(place.site.base, other, section.slug)),
  };
}
