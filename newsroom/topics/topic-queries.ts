import { eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { topics } from '#db/schema/published/articles.ts';
import { keptCount, keptCounts } from '#newsroom/articles/count-queries.ts';
import { datedList } from '#newsroom/articles/dated-lists.ts';
import type { LeafRequest } from '#newsroom/articles/leaf.ts';
import { listLanguages } from '#newsroom/articles/list-languages.ts';
import { findLeaf } from '#newsroom/articles/list-queries.ts';
import { findTeasers, inOrder, listChosenAmong } from '#newsroom/articles/teaser-queries.ts';
import type { TopicPage } from '#newsroom/articles/views.ts';
import { listPopularIds } from '#newsroom/popular/popular-queries.ts';
import { topicPath } from '#newsroom/site/addresses.ts';
import { now } from '#newsroom/site/clock.ts';
import { inLanguage } from '#newsroom/site/language.ts';
import { findPlace } from '#newsroom/site/site-queries.ts';
import { listSubjects, RECENT } from '#newsroom/topics/subject-queries.ts';

const SHOWN = { related: 6, key: 4 } as const;
/** How many of the most read articles are searched for some of this topic. */
const POPULAR_LOOKED_AT = 30;

/** A topic's page; undefined when there is no such leaf, or no article on it in that language. */
export async function findTopicPage(language: string, slug: string, request: LeafRequest, at = now()): Promise<TopicPage | undefined> {
  const place = await findPlace(language);
  const topic = place && content().select().from(topics).where(eq(topics.slug, slug)).get();
  const total = topic ? keptCount('topic', language, topic.id) : 0;
  if (!place || !topic || total === 0) return undefined;
  const path = topicPath(place.site.base, place.language, slug);
  const leaf = await findLeaf({ place, conditions: { topic: topic.id }, request, total, path });
  if (!leaf) return undefined;

  const recent = datedList({ language, topic: topic.id })({}, RECENT).map((line) => line.id);
  const near = (await listSubjects(place, recent, SHOWN.related + 1)).filter((subject) => subject.id !== topic.id).slice(0, SHOWN.related);
  const totals = keptCounts(
    'topic',
    language,
    near.map((subject) => subject.id),
  );
  // Key articles: what an editor chose on this topic, then what is read most of it.
  const popular = leaf.leaf.number === 1 ? await listPopularIds(place.language, POPULAR_LOOKED_AT, at) : [];
  const chosen = leaf.leaf.number === 1 ? listChosenAmong(recent, at) : [];
  const keyIds = [...new Set([...chosen, ...popular.filter((id) => recent.includes(id))])].slice(0, SHOWN.key);
  const teasers = await findTeasers(place, [...leaf.ids, ...keyIds], at);
  return {
    name: inLanguage(topic.names, place.language),
    description: inLanguage(topic.descriptions, place.language),
    summary: topic.descriptions[place.language] ?? '',
    path,
    kind: topic.kind,
    facts: topic.facts
      .map((fact) => ({ name: inLanguage(fact.name, place.language), text: inLanguage(fact.text, place.language) }))
      .filter((fact) => fact.text !== ''),
    related: near.map((subject) => ({ name: subject.name, path: subject.path, articles: totals.get(subject.id) ?? 0 })),
    key: inOrder(teasers, keyIds),
    list: leaf.list(teasers),
    languages: listLanguages(place.site, 'topic', topic.id, (other) => topicPath(place.site.base, other, slug)),
  };
}
