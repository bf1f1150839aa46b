/** The cards of pages that are no article: what they are called, what the newsroom says of them, and what is new there. */
import { and, eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { articles, authors, topics } from '#db/schema/published/articles.ts';
import { pictures } from '#db/schema/published/pictures.ts';
import { pages } from '#db/schema/published/site.ts';
import { datedList, type ListConditions } from '#newsroom/articles/dated-lists.ts';
import { type Card, type CardSubject, pageCard } from '#newsroom/cards/card.ts';
import { inLanguage } from '#newsroom/site/language.ts';
import { type Place, placeAtOnce } from '#newsroom/site/site-queries.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';

export type PageSubject = Extract<CardSubject, { slug: string }>;

interface Said {
  name: string;
  /** What kind of page it is. */
  label?: string;
  /** In the page's own language. */
  standfirst?: string | undefined;
  portrait?: { key: string; credit: string } | null;
  /** Which articles it lists. */
  list?: Omit<ListConditions, 'language'>;
}

/** As the page's metadata and its address ask for it: the same for every leaf of a list. Undefined when there is no such page. */
export async function findPageCard(subject: PageSubject): Promise<Card | undefined> {
  const place = placeAtOnce(subject.language);
  const said = place && saidOf(subject, place);
  if (!place || !said) return undefined;
  const { name, label = '', standfirst = '', portrait = null } = said;
  const latest = said.list ? newestHeadline({ ...said.list, language: subject.language }) : '';
  return pageCard(subject, { name, label, standfirst, portrait, latest }, place.site.settings.name);
}

function newestHeadline(list: ListConditions): string {
  const [newest] = datedList(list)({}, 1);
  const row = newest && content().select({ headline: articles.headline }).from(articles).where(eq(articles.id, newest.id)).get();
  return row?.headline ?? '';
}

function saidOf({ kind, slug }: PageSubject, { site, language }: Place): Said | undefined {
  const w = wordsOf(language);
  const bySlug = <T extends { slug: string }>(rows: T[]) => rows.find((row) => row.slug === slug);
  switch (kind) {
    case 'section': {
      const row = bySlug(site.sections);
      return (
        row && { name: inLanguage(row.names, language), label: w.filters.section, standfirst: row.descriptions[language], list: { section: row.id } }
      );
    }
    case 'type': {
      const type = bySlug(site.types);
      const row = type ?? bySlug(site.groups);
      return row && { name: inLanguage(row.names, language), list: type ? { type: row.id } : { group: row.id } };
    }
    case 'column': {
      const row = bySlug(site.columns);
      return row && { name: inLanguage(row.names, language), label: w.kind.column, standfirst: row.descriptions[language], list: { column: row.id } };
    }
    case 'topic': {
      const row = content().select().from(topics).where(eq(topics.slug, slug)).get();
      return (
        row && {
          name: inLanguage(row.names, language),
          label: w.topic.kinds[row.kind],
          standfirst: row.descriptions[language],
          list: { topic: row.id },
        }
      );
    }
    case 'author':
      return saidOfAuthor(slug, language);
    case 'page': {
      const row = content()
        .select({ name: pages.headline, standfirst: pages.standfirst })
        .from(pages)
        .where(and(eq(pages.language, language), eq(pages.slug, slug)))
        .get();
      return row;
    }
  }
}

function saidOfAuthor(slug: string, language: Place['language']): Said | undefined {
  const row = content()
    .select({ id: authors.id, name: authors.name, role: authors.role, key: pictures.key, credit: pictures.credit })
    .from(authors)
    .leftJoin(pictures, eq(pictures.id, authors.portraitId))
    .where(eq(authors.slug, slug))
    .get();
  return (
    row && {
      name: row.name,
      label: wordsOf(language).filters.author,
      standfirst: row.role[language],
      portrait: row.key === null ? null : { key: row.key, credit: row.credit ?? '' },
      list: { author: row.id },
    }
  );
}
