import { eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { authors } from '#db/schema/published/articles.ts';
import { pictures } from '#db/schema/published/pictures.ts';
import { keptCount } from '#newsroom/articles/count-queries.ts';
import { datedList } from '#newsroom/articles/dated-lists.ts';
import type { LeafRequest } from '#newsroom/articles/leaf.ts';
import { listLanguages } from '#newsroom/articles/list-languages.ts';
import { findList } from '#newsroom/articles/list-queries.ts';
import { pictureColumns, toPicture } from '#newsroom/articles/teaser-queries.ts';
import type { AuthorPage } from '#newsroom/articles/views.ts';
import { fediverseAccount } from '#newsroom/site/accounts-elsewhere.ts';
import { authorPath } from '#newsroom/site/addresses.ts';
import { now } from '#newsroom/site/clock.ts';
import { inLanguage } from '#newsroom/site/language.ts';
import { findPlace } from '#newsroom/site/site-queries.ts';
import { listSubjects, RECENT } from '#newsroom/topics/subject-queries.ts';

const SUBJECTS_SHOWN = 6;

/** A person's page, with everything they had a part in; undefined without an article in that language. */
export async function findAuthorPage(language: string, slug: string, request: LeafRequest, at = now()): Promise<AuthorPage | undefined> {
  const place = await findPlace(language);
  const row =
    place &&
    content()
      .select({ author: authors, portrait: pictureColumns })
      .from(authors)
      .leftJoin(pictures, eq(pictures.id, authors.portraitId))
      .where(eq(authors.slug, slug))
      .get();
  const total = row ? keptCount('author', language, row.author.id) : 0;
  if (!place || !row || total === 0) return undefined;
  const { author, portrait } = row;
  const path = authorPath(place.site.base, place.language, slug);
  const list = await findList({ place, conditions: { author: author.id }, request, total, path, at });
  if (!list) return undefined;

  const recent = datedList({ language, author: author.id })({}, RECENT).map((line) => line.id);
  return {
    name: author.name,
    path,
    role: inLanguage(author.role, place.language),
    life: paragraphsOf(inLanguage(author.life, place.language)),
    summary: paragraphsOf(author.life[place.language] ?? '')[0] ?? '',
    portrait: portrait && toPicture(portrait, author.name),
    account: fediverseAccount(author.facts) ?? null,
    facts: author.facts
      .map((fact) => ({ name: inLanguage(fact.name, place.language), text: inLanguage(fact.text, place.language), url: fact.url }))
      .filter((fact) => fact.text !== ''),
    subjects: (await listSubjects(place, recent, SUBJECTS_SHOWN)).map((subject) => ({ name: subject.name, path: subject.path })),
    list,
    languages: listLanguages(place.site, 'author', author.id, (other) => authorPath(place.site.base, other, slug)),
  };
}

/** They are parted by an empty line. */
function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}
