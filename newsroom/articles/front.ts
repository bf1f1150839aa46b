/** How a front page fills itself from what was published and chosen. No story stands twice, but in Popular and, further down, in its section. */
import type { FrontPage, SectionBlock } from '#newsroom/articles/front-views.ts';
import type { Teaser } from '#newsroom/articles/views.ts';

const HOUR = 3_600_000;
/** How long a report may lead. */
const LEAD_AGE = 72 * HOUR;
const SHOWN = { also: 4, choices: 3, seconds: 2, minors: 3, latest: 6, opinion: 4, texts: 3, lines: 6, shortLines: 4, places: 8 } as const;
/** A section with fewer stories left than this has the short form: one with a picture, and lines. */
const FULL_BLOCK = 1 + SHOWN.texts + SHOWN.lines;

const timeOf = (teaser: Teaser) => Date.parse(teaser.firstPublishedAt);
const isReport = (teaser: Teaser) => teaser.type.tone === 'report';

/**
 * The lead: a report with a picture from the last three days, the last one that an editor chose, else the newest. A
 * quieter paper leads with its newest report, pictured if any is. `until`: when another one may have to lead.
 */
export function chooseLead(latest: Teaser[], choices: Teaser[], at: Date): { lead: Teaser | null; until: Date | null } {
  const isFresh = (teaser: Teaser) => isReport(teaser) && teaser.picture !== null && timeOf(teaser) > at.getTime() - LEAD_AGE;
  const fresh = choices.find(isFresh) ?? latest.find(isFresh);
  if (fresh) return { lead: fresh, until: new Date(timeOf(fresh) + LEAD_AGE) };
  const lead = latest.find((teaser) => isReport(teaser) && teaser.picture) ?? latest.find(isReport) ?? latest[0] ?? null;
  return { lead, until: null };
}

/** Where was filed from since that day began, the last place first. */
export function placesFiledFrom(latest: Teaser[], dayBegan: Date): string[] {
  const today = latest.filter((teaser) => teaser.dateline && timeOf(teaser) >= dayBegan.getTime());
  return [...new Set(today.map((teaser) => teaser.dateline))].slice(0, SHOWN.places);
}

/** Everything that a front page may show; each list newest first. */
export interface FrontMaterial {
  lead: Teaser | null;
  /** What is nearest to the lead. */
  neighbours: Teaser[];
  latest: Teaser[];
  choices: Teaser[];
  /** Opinion and editorials. */
  voices: Teaser[];
  sections: { section: SectionBlock['section']; teasers: Teaser[] }[];
}

/** Fills the blocks from top to bottom. */
export function arrangeFront({
  lead,
  neighbours,
  latest,
  choices,
  voices,
  sections,
}: FrontMaterial): Omit<FrontPage, 'day' | 'popular' | 'filedFrom'> {
  const used = new Set(lead ? [lead.id] : []);
  const take = (from: Teaser[], limit: number, fits: (teaser: Teaser) => boolean = () => true): Teaser[] => {
    const taken = from.filter((teaser) => !used.has(teaser.id) && fits(teaser)).slice(0, limit);
    for (const teaser of taken) used.add(teaser.id);
    return taken;
  };
  const chosen = take(choices, SHOWN.choices);
  const pictured = chosen.find((teaser) => teaser.picture);
  return {
    lead,
    choices: pictured ? [pictured, ...chosen.filter((teaser) => teaser !== pictured)] : chosen,
    also: take(neighbours, SHOWN.also),
    seconds: take(latest, SHOWN.seconds, (teaser) => isReport(teaser) && teaser.picture !== null),
    minors: take(latest, SHOWN.minors, isReport),
    latest: latest.filter((teaser) => !used.has(teaser.id)).slice(0, SHOWN.latest),
    opinion: take(voices, SHOWN.opinion),
    sections: sections.flatMap(({ section, teasers }) => {
      const free = teasers.filter((teaser) => !used.has(teaser.id));
      const head = free.find((teaser) => teaser.picture) ?? free[0];
      if (!head) return [];
      used.add(head.id);
      const isFull = free.length >= FULL_BLOCK;
      return [
        { section, pictured: head, texts: take(teasers, isFull ? SHOWN.texts : 0), lines: take(teasers, isFull ? SHOWN.lines : SHOWN.shortLines) },
      ];
    }),
  };
}
