/** From the filters of a request to what a list is asked for: each value must name something that the site has. */
import { eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { authors, topics } from '#db/schema/published/articles.ts';
import type { ListConditions } from '#newsroom/articles/dated-lists.ts';
import type { Language } from '#newsroom/site/language.ts';
import type { Site } from '#newsroom/site/site-queries.ts';
import type { Fault, Values } from '#newsroom/wire/api/parameters.ts';

export type Conditions = Omit<ListConditions, 'language'>;

export interface Asked {
  languages: Language[];
  conditions: Conditions;
  faults: Fault[];
}

/** A type's slug means the type, where there is none the group of types. */
export function readConditions(values: Values<'articles'>, site: Site): Asked {
  const faults: Fault[] = [];
  const conditions: Conditions = {};
  const put = (name: 'section' | 'column' | 'topic' | 'author', found: { id: string } | undefined) => {
    if (values[name] === undefined) return;
    if (found) conditions[name] = found.id;
    else faults.push({ parameter: name, detail: `The site has no ${name} with this slug.` });
  };
  const bySlug = <T extends { slug: string }>(rows: readonly T[], slug: string | undefined) => rows.find((row) => row.slug === slug);
  put('section', bySlug(site.sections, values.section));
  put('column', bySlug(site.columns, values.column));
  put('topic', values.topic === undefined ? undefined : content().select({ id: topics.id }).from(topics).where(eq(topics.slug, values.topic)).get());
  put(
    'author',
    values.author === undefined ? undefined : content().select({ id: authors.id }).from(authors).where(eq(authors.slug, values.author)).get(),
  );
  if (values.type !== undefined) {
    const type = bySlug(site.types, values.type);
    const group = bySlug(site.groups, values.type);
    if (type) conditions.type = type.id;
    else if (group) conditions.group = group.id;
    else faults.push({ parameter: 'type', detail: 'The site has no type and no group of types with this slug.' });
  }
  if (values.publishedSince !== undefined) conditions.from = new Date(values.publishedSince);
  if (values.publishedUntil !== undefined) conditions.until = new Date(values.publishedUntil);
  const asked = site.settings.languages.filter((language) => values.language === undefined || language === values.language);
  if (asked.length === 0) faults.push({ parameter: 'language', detail: `The site’s languages are ${site.settings.languages.join(', ')}.` });
  return { languages: asked, conditions, faults };
}
