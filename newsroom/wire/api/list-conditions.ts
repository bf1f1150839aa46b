/** From the filters of a request to what a list is asked for: each value must name something that the site has. */
import { eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { authors, topics } from '#db/schema/published/articles.ts';
import type { ListConditions } from '#newsroom/articles/dated-lists.ts';
import type { Language } from '#newsroom/site/language.ts';
import { findPresentSlug } from '#newsroom/site/present-slug.ts';
import type { Site } from '#newsroom/site/site-queries.ts';
import type { Fault, Values } from '#newsroom/wire/api/parameters.ts';

export type Conditions = Omit<ListConditions, 'language'>;

export interface Asked {
  languages: Language[];
  conditions: Conditions;
  faults: Fault[];
}

/** What articles are filed under, by the name of the filter. */
const FILTERS = ['section', 'type', 'column', 'topic', 'author'] as const;
type Filter = (typeof FILTERS)[number];

/** A type's slug means the type, where there is none the group of types. */
function findFiled(filter: Filter, slug: string, { sections, types, groups, columns }: Site): Conditions | undefined {
  const idIn = (rows: readonly { id: string; slug: string }[]) => rows.find((row) => row.slug === slug)?.id;
  const as = (name: Filter | 'group', id: string | undefined) => (id === undefined ? undefined : { [name]: id });
  switch (filter) {
    case 'section':
      return as(filter, idIn(sections));
    case 'type':
      return as(filter, idIn(types)) ?? as('group', idIn(groups));
    case 'column':
      return as(filter, idIn(columns));
    case 'topic':
      return as(filter, content().select({ id: topics.id }).from(topics).where(eq(topics.slug, slug)).get()?.id);
    case 'author':
      return as(filter, content().select({ id: authors.id }).from(authors).where(eq(authors.slug, slug)).get()?.id);
  }
}

interface Filtered {
  values: { [Name in Filter]?: string };
  pairs: [string, string][];
}

/** The same request with present slugs where it has former ones: a program that knows a section goes on when that is renamed. */
export function withPresentSlugs<Read extends Filtered>(read: Read, site: Site): Read {
  const present = Object.fromEntries(
    FILTERS.flatMap((filter) => {
      const slug = read.values[filter];
      if (slug === undefined || findFiled(filter, slug, site)) return [];
      const now = findPresentSlug(filter, site.base.first, slug);
      return now !== undefined && findFiled(filter, now, site) ? [[filter, now]] : [];
    }),
  );
  return {
    ...read,
    values: { ...read.values, ...present },
    pairs: read.pairs.map(([name, value]) => [name, present[name] ?? value]),
  };
}

const ABSENT: Record<Filter, string> = {
  section: 'The site has no section with this slug.',
  type: 'The site has no type and no group of types with this slug.',
  column: 'The site has no column with this slug.',
  topic: 'The site has no topic with this slug.',
  author: 'The site has no author with this slug.',
};

/** What the values ask of a list, and which of them name nothing. */
export function readConditions(values: Values<'articles'>, site: Site): Asked {
  const faults: Fault[] = [];
  const conditions: Conditions = {};
  for (const filter of FILTERS) {
    const slug = values[filter];
    if (slug === undefined) continue;
    const found = findFiled(filter, slug, site);
    if (found) Object.assign(conditions, found);
    else faults.push({ parameter: filter, detail: ABSENT[filter] });
  }
  if (values.publishedSince !== undefined) conditions.from = new Date(values.publishedSince);
  if (values.publishedUntil !== undefined) conditions.until = new Date(values.publishedUntil);
  const asked = site.settings.languages.filter((language) => values.language === undefined || language === values.language);
  if (asked.length === 0) faults.push({ parameter: 'language', detail: `The site’s languages are ${site.settings.languages.join(', ')}.` });
  return { languages: asked, conditions, faults };
}
