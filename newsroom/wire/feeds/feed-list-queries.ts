import { and, desc, eq, gt } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { authors, counts, topics } from '#db/schema/published/articles.ts';
import { inLanguage, type Language } from '#newsroom/site/language.ts';
import type { Site } from '#newsroom/site/site-queries.ts';
import type { FeedSubject } from '#newsroom/wire/feeds/feed-addresses.ts';

type Kind = Extract<FeedSubject, { slug: string }>['kind'];
interface Named {
  name: string;
  slug: string;
}

interface Subjects {
  kind: Kind;
  subjects: Named[];
  /** There are more of them than were asked for. */
  more: boolean;
}

/**
 * What has a feed in that language, kind by kind: the parts of the frame in their order, and the topics and people of its
 * articles by name; of these at most so many, those with the most articles.
 */
export function listFeedSubjects(site: Site, language: Language, most = Number.MAX_SAFE_INTEGER): Subjects[] {
  const named = (rows: { slug: string; names: Record<string, string> }[]) =>
    rows.map(({ slug, names }) => ({ slug, name: inLanguage(names, language) }));
  const byName = (rows: Named[]) => rows.sort((a, b) => a.name.localeCompare(b.name, language) || (a.slug < b.slug ? -1 : 1));
  const frame = (kind: Kind, subjects: Named[]): Subjects => ({ kind, subjects, more: false });
  const cut = (kind: Kind, rows: Named[]): Subjects => ({ kind, subjects: byName(rows.slice(0, most)), more: rows.length > most });
  // A group with the slug of a type has no address of its own.
  const groups = site.groups.filter((group) => !site.types.some(({ slug }) => slug === group.slug));
  return [
    frame('section', named(site.sections)),
    frame('type', named([...site.types, ...groups])),
    frame('column', named(site.columns)),
    cut('topic', named(topicsIn(language, most))),
    cut('author', authorsIn(language, most)),
  ];
}

/** One more than is wanted tells that there are more. */
const oneMore = (most: number): number => Math.min(most + 1, Number.MAX_SAFE_INTEGER);
const counted = (scope: 'topic' | 'author', language: Language) =>
  and(eq(counts.scope, scope), eq(counts.language, language), gt(counts.articles, 0));

function topicsIn(language: Language, most: number) {
  return content()
    .select({ slug: topics.slug, names: topics.names })
    .from(counts)
    .innerJoin(topics, eq(topics.id, counts.key))
    .where(counted('topic', language))
    .orderBy(desc(counts.articles), counts.key)
    .limit(oneMore(most))
    .all();
}

function authorsIn(language: Language, most: number) {
  return content()
    .select({ slug: authors.slug, name: authors.name })
    .from(counts)
    .innerJoin(authors, eq(authors.id, counts.key))
    .where(counted('author', language))
    .orderBy(desc(counts.articles), counts.key)
    .limit(oneMore(most))
    .all();
}
