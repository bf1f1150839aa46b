import { and, eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { authors, counts, topics } from '#db/schema/published/articles.ts';
import { inLanguage, type Language } from '#newsroom/site/language.ts';
import type { Site } from '#newsroom/site/site-queries.ts';
import type { FeedSubject } from '#newsroom/wire/feeds/feed-addresses.ts';

type Kind = Extract<FeedSubject, { slug: string }>['kind'];

/** What has a feed in that language, kind by kind: the parts of the frame in their order, and the topics and people of its articles by name. */
export function listFeedSubjects(site: Site, language: Language): { kind: Kind; subjects: { name: string; slug: string }[] }[] {
  const named = (rows: { slug: string; names: Record<string, string> }[]) =>
    rows.map(({ slug, names }) => ({ slug, name: inLanguage(names, language) }));
  const byName = (rows: { name: string; slug: string }[]) =>
    rows.sort((a, b) => a.name.localeCompare(b.name, language) || (a.slug < b.slug ? -1 : 1));
  // A group with the slug of a type has no address of its own.
  const groups = site.groups.filter((group) => !site.types.some(({ slug }) => slug === group.slug));
  return [
    { kind: 'section', subjects: named(site.sections) },
    { kind: 'type', subjects: named([...site.types, ...groups]) },
    { kind: 'column', subjects: named(site.columns) },
    { kind: 'topic', subjects: byName(named(topicsIn(language))) },
    { kind: 'author', subjects: byName(authorsIn(language)) },
  ];
}

function topicsIn(language: Language) {
  return content()
    .select({ slug: topics.slug, names: topics.names })
    .from(counts)
    .innerJoin(topics, eq(topics.id, counts.key))
    .where(and(eq(counts.scope, 'topic'), eq(counts.language, language)))
    .all();
}

function authorsIn(language: Language) {
  return content()
    .select({ slug: authors.slug, name: authors.name })
    .from(counts)
    .innerJoin(authors, eq(authors.id, counts.key))
    .where(and(eq(counts.scope, 'author'), eq(counts.language, language)))
    .all();
}
