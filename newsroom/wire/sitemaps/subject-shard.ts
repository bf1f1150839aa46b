/** What sitemaps say of topics and people: those with an article in a language, some of them at a time. */
import { and, asc, count, eq, inArray } from 'drizzle-orm';
import { among } from '#db/among.ts';
import { content } from '#db/connections.ts';
import { authors, counts, topics } from '#db/schema/published/articles.ts';
import { listChanges } from '#db/schema/published/list-changes.ts';
import { authorPath, topicPath } from '#newsroom/site/addresses.ts';
import type { Language } from '#newsroom/site/language.ts';
import type { Site } from '#newsroom/site/site-queries.ts';
import type { SitemapPage } from '#newsroom/wire/sitemaps/sitemap.ts';

export type SubjectScope = 'topic' | 'author';
const SUBJECTS = { topic: { table: topics, pathIn: topicPath }, author: { table: authors, pathIn: authorPath } } as const;

/** How many topics or people have an article in a language. */
export function countSubjects(scope: SubjectScope, language: Language): number {
  const row = content()
    .select({ all: count() })
    .from(counts)
    .where(and(eq(counts.scope, scope), eq(counts.language, language)))
    .get();
  return row?.all ?? 0;
}

/** Some of them, in the order of their ids, which never change. */
export function listSubjects(
  site: Site,
  scope: SubjectScope,
  language: Language,
  { limit, offset }: { limit: number; offset: number },
): SitemapPage[] {
  const database = content();
  const { table, pathIn } = SUBJECTS[scope];
  const keys = database
    .select({ key: counts.key })
    .from(counts)
    .where(and(eq(counts.scope, scope), eq(counts.language, language)))
    .orderBy(asc(counts.key))
    .limit(limit)
    .offset(offset)
    .all()
    .map(({ key }) => key);
  const slugs = new Map(
    database
      .select({ id: table.id, slug: table.slug })
      .from(table)
      .where(inArray(table.id, among(keys)))
      .all()
      .map(({ id, slug }) => [id, slug]),
  );
  const there = Map.groupBy(
    database
      .select({ key: counts.key, language: counts.language })
      .from(counts)
      .where(and(eq(counts.scope, scope), inArray(counts.language, [...site.settings.languages]), inArray(counts.key, among(keys))))
      .all(),
    ({ key }) => key,
  );
  const changes = new Map(
    database
      .select({ key: listChanges.key, changedAt: listChanges.changedAt })
      .from(listChanges)
      .where(and(eq(listChanges.scope, scope), eq(listChanges.language, language), inArray(listChanges.key, among(keys))))
      .all()
      .map(({ key, changedAt }) => [key, changedAt]),
  );
  return keys.flatMap((key) => {
    const slug = slugs.get(key);
    if (slug === undefined) return [];
    const spoken = site.settings.languages.filter((one) => there.get(key)?.some((row) => row.language === one));
    const languages = spoken.map((one) => ({ language: one, path: pathIn(site.base, one, slug) }));
    return [{ path: pathIn(site.base, language, slug), changedAt: changes.get(key) ?? null, languages }];
  });
}
