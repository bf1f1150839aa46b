import { datedList } from '#newsroom/articles/dated-lists.ts';
import { arrangeFront, chooseLead, placesFiledFrom } from '#newsroom/articles/front.ts';
import type { FrontPage } from '#newsroom/articles/front-views.ts';
import { findTeasers, inOrder, listChoices, listTeasers } from '#newsroom/articles/teaser-queries.ts';
import type { Teaser } from '#newsroom/articles/views.ts';
import { listVoiceIds } from '#newsroom/articles/voice-queries.ts';
import { listPopularIds } from '#newsroom/popular/popular-queries.ts';
import { listRelated } from '#newsroom/related/related-queries.ts';
import { sectionPath } from '#newsroom/site/addresses.ts';
import { answerGoodUntil } from '#newsroom/site/answer.ts';
import { inLanguage } from '#newsroom/site/language.ts';
import { getPlace, type Place } from '#newsroom/site/site-queries.ts';
import { dayKey, startOfDay, startOfNextDay } from '#newsroom/wording/dates.ts';

/** How many articles each block chooses from. What stands higher on the page takes from what is below. */
const LOOKED_AT = { latest: 60, choices: 12, voices: 12, section: 24 } as const;
const POPULAR_SHOWN = 6;

/**
 * The front page in that language, from an empty paper's to a full one's. What ages on it (the lead, the day and what was
 * filed in it) tells the server until when the page is good.
 */
export async function findFrontPage(language: string, at: Date): Promise<FrontPage> {
  const place = await getPlace(language);
  const { site } = place;
  const newest = (conditions: { section?: string }, limit: number) =>
    datedList({ ...conditions, language: place.language })({}, limit).map((line) => line.id);
  const ids = {
    latest: newest({}, LOOKED_AT.latest),
    choices: listChoices(place.language, LOOKED_AT.choices, at).map((choice) => choice.id),
    voices: listVoiceIds(place.language, LOOKED_AT.voices),
    sections: site.sections.map((section) => newest({ section: section.id }, LOOKED_AT.section)),
    popular: await listPopularIds(place.language, POPULAR_SHOWN, at),
  };
  const teasers = await findTeasers(place, [...ids.latest, ...ids.choices, ...ids.voices, ...ids.sections.flat(), ...ids.popular], at);
  const latest = inOrder(teasers, ids.latest);
  const choices = inOrder(teasers, ids.choices);
  const { timeZone } = site.settings;
  const { lead, until } = chooseLead(latest, choices, at);
  answerGoodUntil(startOfNextDay(at, timeZone));
  if (until) answerGoodUntil(until);

  const blocks = arrangeFront({
    lead,
    neighbours: lead ? await listNeighbours(place, lead, at) : [],
    latest,
    choices,
    voices: inOrder(teasers, ids.voices),
    sections: site.sections.map((section, index) => ({
      section: {
        name: inLanguage(section.names, place.language),
        path: sectionPath(site.base, place.language, section.slug),
        description: inLanguage(section.descriptions, place.language),
      },
      teasers: inOrder(teasers, ids.sections[index] ?? []),
    })),
  });
  return {
    ...blocks,
    day: at.toISOString(),
    popular: inOrder(teasers, ids.popular),
    filedFrom: placesFiledFrom(latest, startOfDay(dayKey(at, timeZone), timeZone)),
  };
}

/** What shares a topic with the lead and is written in its language, the nearest first. */
async function listNeighbours(place: Place, lead: Teaser, at: Date): Promise<Teaser[]> {
  const sharing = listRelated(lead.id).filter((one) => one.sharesTopic);
  const near = await listTeasers(
    place,
    sharing.map((one) => one.id),
    at,
  );
  return near.filter((teaser) => teaser.language === place.language);
}
