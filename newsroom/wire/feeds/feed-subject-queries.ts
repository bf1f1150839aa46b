/** What a feed is about: its name, its page and the articles that it has. */
import { eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { authors, topics } from '#db/schema/published/articles.ts';
import { keptCount } from '#newsroom/articles/count-queries.ts';
import type { ListConditions } from '#newsroom/articles/dated-lists.ts';
import { inLanguage, type Language, type Words } from '#newsroom/site/language.ts';
import type { Site } from '#newsroom/site/site-queries.ts';
import type { FeedSubject } from '#newsroom/wire/feeds/feed-addresses.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';

export interface FoundSubject {
  title: string;
  description: string;
  /** One list for each language. */
  lists: ListConditions[];
}

type Listed = Extract<FeedSubject, { slug: string }>;

/** Undefined when the site has no such thing; one without an article in that language has a feed without entries. */
export function findFeedSubject(subject: FeedSubject, site: Site): FoundSubject | undefined {
  const { name, languages, strapline } = site.settings;
  const about = (language: Language) => inLanguage(strapline, language) || name;
  switch (subject.kind) {
    case 'all':
      return { title: name, description: about(site.base.first), lists: languages.map((language) => ({ language })) };
    case 'language':
      if (!languages.includes(subject.language)) return undefined;
      return { title: wordsOf(subject.language).feeds.all(name), description: about(subject.language), lists: [{ language: subject.language }] };
    default:
      return languages.includes(subject.language) ? findListed(subject, site) : undefined;
  }
}

function findListed(subject: Listed, site: Site): FoundSubject | undefined {
  const { language, slug, kind } = subject;
  const { name } = site.settings;
  const w = wordsOf(language);
  const bySlug = <T extends { slug: string }>(rows: T[]) => rows.find((row) => row.slug === slug);
  const found = (called: string, description: string, conditions: Omit<ListConditions, 'language'>): FoundSubject => ({
    title: w.feeds.of(called, name),
    description,
    lists: [{ ...conditions, language }],
  });
  const said = (words: Words) => inLanguage(words, language);
  switch (kind) {
    case 'section': {
      const row = bySlug(site.sections);
      if (!row) return undefined;
      const description = said(row.descriptions) || w.descriptions.section(said(row.names), name);
      return found(said(row.names), description, { section: row.id });
    }
    case 'type': {
      const type = bySlug(site.types);
      const row = type ?? bySlug(site.groups);
      if (!row) return undefined;
      const conditions = type ? { type: row.id } : { group: row.id };
      return found(said(row.names), w.descriptions.kind(said(row.names), name), conditions);
    }
    case 'column': {
      const row = bySlug(site.columns);
      if (!row) return undefined;
      const description = said(row.descriptions) || w.descriptions.kind(said(row.names), name);
      return found(said(row.names), description, { column: row.id });
    }
    case 'topic': {
      const row = content().select().from(topics).where(eq(topics.slug, slug)).get();
      if (!row) return undefined;
      const description = said(row.descriptions) || w.descriptions.topic(said(row.names), keptCount('topic', language, row.id), name);
      return found(said(row.names), description, { topic: row.id });
    }
    case 'author': {
      const row = content().select({ id: authors.id, name: authors.name }).from(authors).where(eq(authors.slug, slug)).get();
      if (!row) return undefined;
      const description = w.descriptions.author(row.name, keptCount('author', language, row.id), name);
      return found(row.name, description, { author: row.id });
    }
  }
}
