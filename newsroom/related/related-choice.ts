/** What the panel shows of an article's related ones while they are chosen: as readers will get it, each with its reason. */
import { inArray } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { articles, topics } from '#db/schema/published/articles.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { nameLinkable } from '#newsroom/drafts/linkable.ts';
import { findNeighbours, type Placed } from '#newsroom/related/related-writes.ts';
import { inLanguage, type Language } from '#newsroom/site/language.ts';

export interface RelatedLine {
  id: string;
  headline: string;
  isPinned: boolean;
  /** Names of the topics that both have. */
  topics: string[];
  isSameSection: boolean;
  /** Pinned, and not yet there for readers. */
  isWaiting: boolean;
}

export interface RelatedChoice {
  /** In the order of readers. Pins that wait for their publication stand among the pins. */
  lines: RelatedLine[];
  /** What is never shown beside it. */
  excluded: { id: string; headline: string }[];
}

/** Everything as far as this person may know of it. */
export function chooseRelated(article: Placed, actor: Actor): RelatedChoice {
  const found = findNeighbours(article);
  const known = publicOf(found.map(({ id }) => id));
  const names = namesOfTopics([...new Set(found.flatMap(({ shared }) => shared))], article.language as Language);
  const lines = found.map(({ id, pinned, shared }) => ({
    id,
    headline: known.get(id)?.headline ?? '',
    isPinned: pinned,
    topics: shared.flatMap((topic) => names.get(topic) ?? []),
    isSameSection: known.get(id)?.sectionId === article.sectionId,
    isWaiting: false,
  }));
  const shown = new Set(lines.map(({ id }) => id));
  const waiting = nameLinkable(
    article.pins.filter((id) => !shown.has(id)),
    actor,
  ).map(({ id, headline }) => ({ id, headline, isPinned: true, topics: [], isSameSection: false, isWaiting: true }));
  const at = ({ id }: RelatedLine) => article.pins.indexOf(id);
  const pins = [...lines.filter(({ isPinned }) => isPinned), ...waiting].sort((one, other) => at(one) - at(other));
  return {
    lines: [...pins, ...lines.filter(({ isPinned }) => !isPinned)],
    excluded: nameLinkable(article.exclusions, actor).map(({ id, headline }) => ({ id, headline })),
  };
}

function publicOf(ids: string[]): Map<string, { headline: string; sectionId: string }> {
  const { id, headline, sectionId } = articles;
  const rows = contentWriter().select({ id, headline, sectionId }).from(articles).where(inArray(articles.id, ids)).all();
  return new Map(rows.map((row) => [row.id, row]));
}

function namesOfTopics(ids: string[], language: Language): Map<string, string> {
  const rows = contentWriter().select({ id: topics.id, names: topics.names }).from(topics).where(inArray(topics.id, ids)).all();
  return new Map(rows.map(({ id, names }) => [id, inLanguage(names, language)]));
}
