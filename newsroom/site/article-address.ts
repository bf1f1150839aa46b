/**
 * Where articles are and were. An article's address is its language, its section's slug and its own: nothing else is asked
 * for it, so that a section can be renamed under any number of articles. What has to be remembered are former addresses:
 * those that an article left stand in the table of addresses, those of sections that were renamed follow from their slugs.
 */
import { and, eq, gte, inArray, sql } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { prepared } from '#db/prepared.ts';
import { addresses, articles } from '#db/schema/published/articles.ts';
import { notices } from '#db/schema/published/notices.ts';
import { formerSections, sections } from '#db/schema/published/site.ts';

/** As addresses are stored: with the language. */
export function storedPath(language: string, section: string, slug: string): string {
  return `/${language}/${section}/${slug}`;
}

interface Place {
  language: string;
  section: string;
  slug: string;
}

function placeAt(path: string): Place | undefined {
  const [, language = '', section = '', slug = '', more] = path.split('/');
  return slug && more === undefined ? { language, section, slug } : undefined;
}

const placeNow = prepared((content) =>
  content
    .select({ language: articles.language, section: sections.slug, slug: articles.slug })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.id, sql.placeholder('id')))
    .prepare(),
);

/** Where a public article is now, as it is stored. */
export function pathOfArticle(id: string): string | undefined {
  const row = placeNow().get({ id });
  return row && storedPath(row.language, row.section, row.slug);
}

const articleHere = prepared((content) =>
  content
    .select({ id: articles.id })
    .from(sections)
    .innerJoin(
      articles,
      and(eq(articles.language, sql.placeholder('language')), eq(articles.sectionId, sections.id), eq(articles.slug, sql.placeholder('slug'))),
    )
    .where(eq(sections.slug, sql.placeholder('section')))
    .prepare(),
);

/** The public article that is at that stored path now. */
export function articleAt(path: string): string | undefined {
  const place = placeAt(path);
  return place && articleHere().get({ ...place })?.id;
}

/** The public article that was at that stored path while its section had another slug; of several the one that was there last. */
function formerlyAt(path: string): string | undefined {
  const place = placeAt(path);
  if (!place) return undefined;
  // Former slugs are few and articles many: CROSS JOIN has SQLite begin with the former.
  const row = content().get<{ id: string } | undefined>(sql`
    SELECT articles.id AS id FROM former_sections CROSS JOIN articles
      ON articles.language = ${place.language} AND articles.section_id = former_sections.section_id AND articles.slug = ${place.slug}
    WHERE former_sections.slug = ${place.section} AND former_sections.until >= articles.first_published_at
    ORDER BY former_sections.until DESC LIMIT 1`);
  return row?.id;
}

/** What an address has to do with the article of that id: it is there, it was there, or it was withdrawn from there. */
export interface Holding {
  id: string;
  how: 'is' | 'was' | 'withdrawn';
}

/** The article that has or had a stored path; short links and redirects are none. */
export function holderOf(path: string): Holding | undefined {
  const present = articleAt(path);
  if (present !== undefined) return { id: present, how: 'is' };
  const row = content()
    .select({ kind: addresses.kind, id: addresses.targetId })
    .from(addresses)
    .where(and(eq(addresses.path, path), eq(addresses.query, '')))
    .get();
  if (row?.id && (row.kind === 'article' || row.kind === 'moved')) return { id: row.id, how: 'was' };
  if (row?.id && row.kind === 'notice') return { id: row.id, how: 'withdrawn' };
  const former = row ? undefined : formerlyAt(path);
  return former === undefined ? undefined : { id: former, how: 'was' };
}

/** The stored paths that an article had through the slugs that its section had since it was first public. They are stored nowhere. */
export function pathsOfRenaming(path: string, { sectionId, firstPublishedAt }: { sectionId: string; firstPublishedAt: Date }): string[] {
  const place = placeAt(path);
  if (!place) return [];
  return content()
    .select({ slug: formerSections.slug })
    .from(formerSections)
    .where(and(eq(formerSections.sectionId, sectionId), gte(formerSections.until, firstPublishedAt)))
    .all()
    .map(({ slug }) => storedPath(place.language, slug, place.slug));
}

/** Where a withdrawn article was: its notice stands there. */
function pathsOfNotices(ids: string[]): [string, string][] {
  const rows = content().select({ id: notices.id, path: notices.path }).from(notices).where(inArray(notices.id, ids)).all();
  return rows.map(({ id, path }) => [id, path]);
}

/** Where each of them is, or its notice, by id; those that readers never had are missing. */
export function placesOf(ids: string[]): Map<string, string> {
  const present = content()
    .select({ id: articles.id, language: articles.language, section: sections.slug, slug: articles.slug })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(inArray(articles.id, ids))
    .all();
  return new Map([...pathsOfNotices(ids), ...present.map(({ id, language, section, slug }) => [id, storedPath(language, section, slug)] as const)]);
}
