import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import type { Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { addresses, articles } from '#db/schema/published/articles.ts';
import { navigation } from '#db/schema/published/site.ts';
import { invalid, type Refusal } from '#newsroom/acting/act.ts';
import { type Slugged, slugPath } from '#newsroom/site/addresses.ts';
import { LANGUAGES, type Language } from '#newsroom/site/language.ts';

/** The slug that readers knew, if any, and the present one. */
export interface SlugChange {
  from: string | undefined;
  to: string;
}

/**
 * What goes with a changed slug: in each language the former address leads to the present one, and so does in one hop
 * every address that led to the former. The navigation names the page by its new slug. Nothing when the slug stayed.
 */
export function movedWrites(kind: Slugged, { from, to }: SlugChange, languages: readonly Language[] = LANGUAGES): Write[] {
  if (from === undefined || from === to) return [];
  const database = contentWriter();
  const linked = kind === 'author' ? [] : [eq(navigation.kind, kind)];
  return [
    ...languages.flatMap((language) => redirectWrites(`/${language}${slugPath(kind, from)}`, `/${language}${slugPath(kind, to)}`)),
    ...linked.map((isKind) =>
      database
        .update(navigation)
        .set({ target: to })
        .where(and(isKind, eq(navigation.target, from))),
    ),
  ];
}

function redirectWrites(path: string, location: string): Write[] {
  const database = contentWriter();
  const row = { path, query: '', kind: 'redirect' as const, targetId: null, location };
  return [
    database.delete(addresses).where(and(eq(addresses.path, location), eq(addresses.query, ''), eq(addresses.kind, 'redirect'))),
    database
      .update(addresses)
      .set({ location })
      .where(and(eq(addresses.location, path), eq(addresses.kind, 'redirect'))),
    database
      .insert(addresses)
      .values(row)
      .onConflictDoUpdate({ target: [addresses.path, addresses.query], set: row }),
  ];
}

/** The address that an article of the section would have under that slug, as it is stored. */
const pathUnder = (slug: string) => sql<string>`'/' || ${articles.language} || ${`/${slug}/`} || ${articles.slug}`;

/**
 * The addresses of a section's articles begin with its slug. All change with it in one step; the former ones lead to the
 * articles, as after any change of address.
 */
export function movedArticleWrites(sectionId: string, { from, to }: SlugChange): Write[] {
  if (from === undefined || from === to) return [];
  const database = contentWriter();
  const inSection = eq(articles.sectionId, sectionId);
  const own = { kind: sql`'article'`, targetId: sql`excluded.target_id`, location: null } as const;
  const moved = {
    path: pathUnder(to).as('path'),
    query: sql`''`.as('query'),
    kind: sql`'article'`.as('kind'),
    targetId: sql`${articles.id}`.as('target_id'),
    location: sql`null`.as('location'),
  };
  return [
    database
      .update(addresses)
      .set({ kind: 'moved' })
      .where(and(eq(addresses.kind, 'article'), inArray(addresses.targetId, database.select({ id: articles.id }).from(articles).where(inSection)))),
    database
      .insert(addresses)
      .select(database.select(moved).from(articles).where(inSection))
      .onConflictDoUpdate({ target: [addresses.path, addresses.query], set: own }),
  ];
}

/** Why a section may not have that slug: readers would be led from another article's former address to one of its own. */
export function sectionMoveRefused(sectionId: string, { from, to }: SlugChange): Refusal | undefined {
  if (from === undefined || from === to) return undefined;
  const held = contentWriter()
    .select({ path: addresses.path })
    .from(articles)
    .innerJoin(addresses, and(eq(addresses.path, pathUnder(to)), eq(addresses.query, ''), ne(addresses.targetId, articles.id)))
    .where(eq(articles.sectionId, sectionId))
    .limit(1)
    .get();
  return held && invalid('This slug is taken.', { slug: `Another article had the address ${held.path}. Choose another slug.` });
}
