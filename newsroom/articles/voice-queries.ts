import { datedList } from '#newsroom/articles/dated-lists.ts';
import { perEdition } from '#newsroom/site/per-edition.ts';
import { siteAtOnce } from '#newsroom/site/site-queries.ts';

/** How many of the newest are known. */
const MOST_VOICES = 12;

const newestVoices = perEdition((language) =>
  (siteAtOnce()?.types ?? [])
    .filter((type) => type.tone !== 'report')
    .flatMap((type) => datedList({ language, type: type.id })({}, MOST_VOICES))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
    .slice(0, MOST_VOICES)
    .map((line) => line.id),
);

/** Ids of the newest pieces in which somebody, or the paper, says what they think; newest first, a dozen at most. */
export const listVoiceIds = (language: string, limit: number): string[] => newestVoices(language).slice(0, limit);
