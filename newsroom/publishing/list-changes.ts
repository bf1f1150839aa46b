/** Notes when lists change, in the commit that changes them: sitemaps tell it to whoever wants to know what to read again. */
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { authors, topics } from '#db/schema/published/articles.ts';
import { listChanges } from '#db/schema/published/list-changes.ts';
import type { CountKey } from '#newsroom/publishing/compose-article.ts';
import { LANGUAGES } from '#newsroom/site/language.ts';

/** What is counted and has no page: nobody is told of it. */
const WITHOUT_PAGE = 'section-month';

type Place = Pick<CountKey, 'scope' | 'key'> & { language: string };
type Counted = { language: string; countKeys: CountKey[] } | undefined;

/** These lists are others since then. An earlier time than the one that stands there changes nothing. */
function changeWrites(places: Place[], at: Date): Write[] {
  if (places.length === 0) return [];
  return [
    contentWriter()
      .insert(listChanges)
      .values(places.map((place) => ({ ...place, changedAt: at })))
      .onConflictDoUpdate({
        target: [listChanges.scope, listChanges.language, listChanges.key],
        set: { changedAt: sql`max(${listChanges.changedAt}, excluded.changed_at)` },
      }),
  ];
}

/** An article came, changed or went: every list in which it was or is. */
export function articleChangeWrites(before: Counted, after: Counted, at: Date): Write[] {
  const places = [before, after].flatMap((counted) => (counted?.countKeys ?? []).map((key) => ({ ...key, language: counted?.language ?? '' })));
  const each = new Map(places.filter(({ scope }) => scope !== WITHOUT_PAGE).map((place) => [JSON.stringify(place), place]));
  return changeWrites([...each.values()], at);
}

/** What a list is of was renamed, described anew or put together otherwise. */
export const subjectChangeWrites = (scope: CountKey['scope'], key: string, at: Date, languages: readonly string[] = LANGUAGES): Write[] =>
  changeWrites(
    languages.map((language) => ({ scope, key, language })),
    at,
  );

/** Whether readers ever had a page of it, also when no article has it today: such an address is not forgotten. */
export function wasPublic(scope: 'topic' | 'author', id: string): boolean {
  const table = scope === 'topic' ? topics : authors;
  const database = contentWriter();
  const isOfIt = and(eq(listChanges.scope, scope), eq(listChanges.key, id), inArray(listChanges.language, LANGUAGES));
  return (
    database.select({ id: table.id }).from(table).where(eq(table.id, id)).get() !== undefined ||
    database.select({ key: listChanges.key }).from(listChanges).where(isOfIt).get() !== undefined
  );
}

/** The addresses of a section's articles changed: the months in which it has some. */
// Keys of one section are `<id>/<month>`: they lie between its id with a slash and with the sign after the slash.
export const sectionMonthWrites = (sectionId: string, at: Date): Write[] =>
  monthWrites(sql`scope = 'section-month' AND key >= ${`${sectionId}/`} AND key < ${`${sectionId}0`}`, at);

/** Articles went from one month to another, as with the site's time zone: every month that has some by now. */
export const everyMonthWrites = (at: Date): Write[] => monthWrites(sql`scope = 'month'`, at);

function monthWrites(counted: SQL, at: Date): Write[] {
  const statement = sql`INSERT INTO list_changes (scope, key, language, changed_at)
    SELECT 'month', substr(key, -7), language, ${at.getTime()} FROM counts WHERE ${counted} GROUP BY 2, 3
    ON CONFLICT (scope, language, key) DO UPDATE SET changed_at = max(changed_at, excluded.changed_at)`;
  return [{ run: () => contentWriter().run(statement) }];
}
