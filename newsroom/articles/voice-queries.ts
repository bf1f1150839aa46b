import { datedList } from '#newsroom/articles/dated-lists.ts';
import type { Place } from '#newsroom/site/site-queries.ts';

/** Ids of the newest pieces in which somebody, or the paper, says what they think; newest first. */
export function listVoiceIds({ site, language }: Place, limit: number): string[] {
  return site.types
    .filter((type) => type.tone !== 'report')
    .flatMap((type) => datedList({ language, type: type.id })({}, limit))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
    .slice(0, limit)
    .map((line) => line.id);
}
