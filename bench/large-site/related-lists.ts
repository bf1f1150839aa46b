/**
 * Related articles as they are on the day of a publication: by the newsroom's own rules, from what was public before. In
 * memory, since asking the database would take a thousand times as long. Lists of older articles stay as they are.
 */
import { CANDIDATES } from '#newsroom/related/related-writes.ts';
import { type Features, type Neighbour, RELATED_KEPT, rankRelated } from '#newsroom/related/score.ts';

export interface RelatedLists {
  /** Its neighbours among what was added before, and adds it. */
  publish(article: Features): Neighbour[];
}

export function createRelatedLists(languages: readonly string[]): RelatedLists {
  /** The newest of each subject and language, and of each section and language, oldest first. */
  const newest = new Map<string, Features[]>();
  const withTopic = new Map<string, number>();
  let articles = 0;

  const last = (place: string, count: number) => newest.get(place)?.slice(-count) ?? [];
  function keep(place: string, article: Features, count: number): void {
    const held = newest.get(place) ?? [];
    held.push(article);
    if (held.length > count) held.shift();
    newest.set(place, held);
  }

  return {
    publish(article) {
      const { language, sectionId, topicIds } = article;
      const rank = (candidates: Features[]) => rankRelated({ ...article, pins: [], exclusions: [] }, candidates, { articles, withTopic });
      const own = [
        ...topicIds.flatMap((topic) => last(`${topic}/${language}`, CANDIDATES.own)),
        ...last(`${sectionId}/${language}`, CANDIDATES.sameSection),
      ];
      const others = () => languages.filter((other) => other !== language);
      const foreign = () => topicIds.flatMap((topic) => others().flatMap((other) => last(`${topic}/${other}`, CANDIDATES.other)));
      let neighbours = rank(own);
      // Those of other languages come after all of its own: to a list that is full already they add nothing.
      if (neighbours.length < RELATED_KEPT) neighbours = rank([...own, ...foreign()]);
      for (const topic of topicIds) {
        keep(`${topic}/${language}`, article, CANDIDATES.own);
        withTopic.set(topic, (withTopic.get(topic) ?? 0) + 1);
      }
      keep(`${sectionId}/${language}`, article, CANDIDATES.sameSection);
      articles += 1;
      return neighbours;
    },
  };
}
