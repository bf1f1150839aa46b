/** The filters of archive and search: from an address to conditions, names and the options of the form. */
import { and, desc, eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { authors, counts, topics } from '#db/schema/published/articles.ts';
import { keptCounts } from '#newsroom/articles/count-queries.ts';
import type { ListConditions } from '#newsroom/articles/dated-lists.ts';
import type { ChosenFilter, FilterOptions, Filters, Option } from '#newsroom/articles/views.ts';
import { withQuery } from '#newsroom/site/addresses.ts';
import { inLanguage } from '#newsroom/site/language.ts';
import { perEdition } from '#newsroom/site/per-edition.ts';
import type { Place } from '#newsroom/site/site-queries.ts';
import { formatDay, startOfDay, startOfNextDay } from '#newsroom/wording/dates.ts';

const FIELDS = ['section', 'type', 'topic', 'author', 'from', 'to'] as const satisfies (keyof Filters)[];
/** How many topics and authors a form offers: those with the most articles. */
const OFFERED = 60;

/** A thing that articles are filtered by. */
interface Choice {
  id: string;
  slug: string;
  name: string;
}

/** The filters of an address whose query is canonical: each names something that is there. */
export interface ReadFilters {
  filters: Filters;
  conditions: Omit<ListConditions, 'language'>;
  /** What was chosen, by field. */
  choices: Partial<Record<'section' | 'type' | 'topic' | 'author', Choice>>;
}

export function readFilters({ site, language }: Place, query: Record<string, string | undefined>): ReadFilters {
  const filters = Object.fromEntries(FIELDS.map((field) => [field, query[field] ?? ''])) as unknown as Filters;
  const zone = site.settings.timeZone;
  const named = (row: { id: string; slug: string; names: Record<string, string> } | undefined) =>
    row && { id: row.id, slug: row.slug, name: inLanguage(row.names, language) };
  const section = named(site.sections.find((one) => one.slug === filters.section));
  const isType = site.types.some((one) => one.slug === filters.type);
  const type = named([...site.types, ...site.groups].find((one) => one.slug === filters.type));
  const topic = filters.topic
    ? named(content().select({ id: topics.id, slug: topics.slug, names: topics.names }).from(topics).where(eq(topics.slug, filters.topic)).get())
    : undefined;
  const author = filters.author
    ? content().select({ id: authors.id, slug: authors.slug, name: authors.name }).from(authors).where(eq(authors.slug, filters.author)).get()
    : undefined;
  return {
    filters,
    choices: { section, type, topic, author },
    conditions: {
      ...(section && { section: section.id }),
      ...(type && (isType ? { type: type.id } : { group: type.id })),
      ...(topic && { topic: topic.id }),
      ...(author && { author: author.id }),
      ...(filters.from && { from: startOfDay(filters.from, zone) }),
      ...(filters.to && { until: startOfNextDay(startOfDay(filters.to, zone), zone) }),
    },
  };
}

/** The filters in use, in words, each with the address without it. `query`: what else stands in the address. */
export function listChosen(
  { site, language }: Place,
  { filters, choices }: ReadFilters,
  path: string,
  query: Record<string, string> = {},
): ChosenFilter[] {
  const zone = site.settings.timeZone;
  return FIELDS.filter((field) => filters[field] !== '').map((field) => ({
    field,
    name: field === 'from' || field === 'to' ? formatDay(startOfDay(filters[field], zone), language, zone) : (choices[field]?.name ?? filters[field]),
    without: withQuery(path, { ...query, ...filters, [field]: '' }),
  }));
}

interface Offer extends Choice {
  articles: number;
}

/** Topics and authors with the most articles in a language, by name. */
const readOffers = perEdition((language: string) => {
  const database = content();
  const most = { articles: counts.articles };
  const topicRows = database
    .select({ id: topics.id, slug: topics.slug, names: topics.names, ...most })
    .from(counts)
    .innerJoin(topics, eq(topics.id, counts.key))
    .where(and(eq(counts.scope, 'topic'), eq(counts.language, language)))
    .orderBy(desc(counts.articles))
    .limit(OFFERED)
    .all();
  const authorRows = database
    .select({ id: authors.id, slug: authors.slug, name: authors.name, ...most })
    .from(counts)
    .innerJoin(authors, eq(authors.id, counts.key))
    .where(and(eq(counts.scope, 'author'), eq(counts.language, language)))
    .orderBy(desc(counts.articles))
    .limit(OFFERED)
    .all();
  const byName = (offers: Offer[]) => offers.sort((a, b) => a.name.localeCompare(b.name, language));
  return {
    topics: byName(topicRows.map((row) => ({ ...row, name: inLanguage(row.names, language as Place['language']) }))),
    authors: byName(authorRows),
  };
});

/** Numbers of articles by the id of an option; undefined when they are not known for the filters in use. */
export type Numbers = Map<string, number> | undefined;
export type NumbersOf = (field: 'section' | 'type' | 'topic' | 'author', ids: string[]) => Numbers;

/**
 * What each filter offers: all sections and types, and the most used topics and authors with the chosen one among them.
 * `onlyFound`: leave out topics and authors that the numbers do not name.
 */
export function listOptions({ site, language }: Place, { choices }: ReadFilters, numbersOf: NumbersOf, { onlyFound = false } = {}): FilterOptions {
  const offers = readOffers(language);
  const named = (rows: { id: string; slug: string; names: Record<string, string> }[]): Choice[] =>
    rows.map((row) => ({ id: row.id, slug: row.slug, name: inLanguage(row.names, language) }));
  const options = (field: 'section' | 'type' | 'topic' | 'author', offered: Choice[]): Option[] => {
    const chosen = choices[field];
    const all = chosen && !offered.some((offer) => offer.id === chosen.id) ? [chosen, ...offered] : offered;
    const numbers = numbersOf(
      field,
      all.map((offer) => offer.id),
    );
    const some =
      onlyFound && (field === 'topic' || field === 'author') && numbers
        ? all.filter((offer) => numbers.has(offer.id) || offer.id === chosen?.id)
        : all;
    return some.map(({ id, slug, name }) => ({ value: slug, name, ...(numbers && { articles: numbers.get(id) ?? 0 }) }));
  };
  return {
    sections: options('section', named(site.sections)),
    types: options('type', named(site.types)),
    topics: options('topic', offers.topics),
    authors: options('author', offers.authors),
  };
}

/** The numbers that are kept, exact for a field as long as no other filter is in use; elsewhere none. */
export function keptNumbers({ site, language }: Place, { filters }: ReadFilters): NumbersOf {
  return (field, ids) => {
    if (FIELDS.some((other) => other !== field && filters[other] !== '')) return undefined;
    const groups = site.groups.map((group) => group.id);
    return new Map([
      ...keptCounts(field, language, ids),
      ...(field === 'type'
        ? keptCounts(
            'group',
            language,
            ids.filter((id) => groups.includes(id)),
          )
        : []),
    ]);
  };
}
