import { and, eq } from 'drizzle-orm';
import type { Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { addresses } from '#db/schema/published/articles.ts';
import { navigation } from '#db/schema/published/site.ts';
import { moveAnnouncementWrites } from '#newsroom/delivery/announce.ts';
import type { AddressChange } from '#newsroom/delivery/delivery-kind.ts';
import { slugKindOf } from '#newsroom/delivery/renamed-lists.ts';
import { noteLinkingWrites } from '#newsroom/links/linked-addresses.ts';
import { type Slugged, slugPath } from '#newsroom/site/addresses.ts';
import { LANGUAGES, type Language } from '#newsroom/site/language.ts';

/** The slug that readers knew, if any, and the present one. */
export interface SlugChange {
  from: string | undefined;
  to: string;
}

interface Renamed extends SlugChange {
  of: AddressChange['of'];
  id: string;
  /** The topic that became another one. */
  formerId?: string;
  languages?: readonly Language[];
  at: Date;
}

/** What goes with a changed slug, within and without: other servers are told of it. Nothing when the slug stayed. */
export function renamedWrites({ of, id, formerId, from, to, languages = LANGUAGES, at }: Renamed): Write[] {
  if (from === undefined || from === to) return [];
  const kind = slugKindOf(of);
  return [
    ...movedWrites(kind, { from, to }, languages),
    ...noteLinkingWrites(languages.map((language) => `/${language}${slugPath(kind, from)}`)),
    ...moveAnnouncementWrites({ of, id, formerId, from, to, languages, at }),
  ];
}

/**
 * In each language the former address leads to the present one, and so does in one hop
 * every address that led to the former. The navigation names the page by its new slug.
 */
function movedWrites(kind: Slugged, { from, to }: { from: string; to: string }, languages: readonly Language[]): Write[] {
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
