/** What articles are filed under, as the read interface gives it. */
import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import type { z } from 'zod';
import { content } from '#db/connections.ts';
import { authors, counts, topics } from '#db/schema/published/articles.ts';
import type { CountScope } from '#newsroom/articles/count-queries.ts';
import { type AddressBase, authorPath, columnPath, sectionPath, topicPath, typePath } from '#newsroom/site/addresses.ts';
import type { Language } from '#newsroom/site/language.ts';
import type { authorsSchema, columnsSchema, sectionsSchema, topicsSchema, typesSchema } from '#newsroom/wire/api/frame-schemas.ts';
import type { WireContext } from '#newsroom/wire/wire-document.ts';

interface Row {
  id: string;
  slug: string;
}
type PathOf = (base: AddressBase, language: Language, slug: string) => string;

/** Makes of each row what all things have in common: its slug, its pages, its numbers of articles. */
function filed(scope: CountScope, rows: readonly Row[], path: PathOf, { site, whole }: WireContext) {
  const { languages } = site.settings;
  const numbers =
    rows.length === 0
      ? []
      : content()
          .select({ key: counts.key, language: counts.language, articles: counts.articles })
          .from(counts)
          .where(
            and(
              eq(counts.scope, scope),
              inArray(counts.language, [...languages]),
              inArray(
                counts.key,
                rows.map(({ id }) => id),
              ),
            ),
          )
          .all();
  return ({ id, slug }: Row) => ({
    slug,
    urls: Object.fromEntries(languages.map((language) => [language, whole(path(site.base, language, slug))])),
    articles: Object.fromEntries(
      languages.map((language) => [language, numbers.find((one) => one.key === id && one.language === language)?.articles ?? 0]),
    ),
  });
}

export function listApiSections(context: WireContext): z.infer<typeof sectionsSchema> {
  const { sections } = context.site;
  const of = filed('section', sections, sectionPath, context);
  return { sections: sections.map((row) => ({ ...of(row), names: row.names, descriptions: row.descriptions })) };
}

export function listApiColumns(context: WireContext): z.infer<typeof columnsSchema> {
  const { columns } = context.site;
  const of = filed('column', columns, columnPath, context);
  return { columns: columns.map((row) => ({ ...of(row), names: row.names, descriptions: row.descriptions })) };
}

export function listApiTypes(context: WireContext): z.infer<typeof typesSchema> {
  const { types, groups } = context.site;
  const ofType = filed('type', types, typePath, context);
  const ofGroup = filed('group', groups, typePath, context);
  return {
    types: types.map((row) => ({
      ...ofType(row),
      names: row.names,
      group: groups.find(({ id }) => id === row.groupId)?.slug ?? row.groupId,
      note: row.note,
    })),
    groups: groups.map((row) => ({ ...ofGroup(row), names: row.names })),
  };
}

/** The slug after which the next part begins; null at the end. */
interface Part<T> {
  given: T[];
  after: string | null;
}

function cut<T extends Row>(rows: T[], limit: number): Part<T> {
  const given = rows.slice(0, limit);
  return { given, after: rows.length > limit ? (given.at(-1)?.slug ?? null) : null };
}

/** Public topics by slug. */
export function listApiTopics(after: string, limit: number, context: WireContext): Part<z.infer<typeof topicsSchema>['topics'][number]> {
  const rows = content()
    .select()
    .from(topics)
    .where(gt(topics.slug, after))
    .orderBy(asc(topics.slug))
    .limit(limit + 1)
    .all();
  const part = cut(rows, limit);
  const of = filed('topic', part.given, topicPath, context);
  return { ...part, given: part.given.map((row) => ({ ...of(row), names: row.names, descriptions: row.descriptions, kind: row.kind })) };
}

/** Everybody who is named above a public article, by slug. */
export function listApiAuthors(after: string, limit: number, context: WireContext): Part<z.infer<typeof authorsSchema>['authors'][number]> {
  const rows = content()
    .select()
    .from(authors)
    .where(gt(authors.slug, after))
    .orderBy(asc(authors.slug))
    .limit(limit + 1)
    .all();
  const part = cut(rows, limit);
  const of = filed('author', part.given, authorPath, context);
  return { ...part, given: part.given.map((row) => ({ ...of(row), name: row.name, roles: row.role, life: row.life })) };
}
