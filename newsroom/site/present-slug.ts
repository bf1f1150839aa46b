import { and, eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { addresses } from '#db/schema/published/articles.ts';
import { type Slugged, slugPath } from '#newsroom/site/addresses.ts';
import type { Language } from '#newsroom/site/language.ts';

/** What something that had this slug is called by now: whoever asks for it by the former need not notice. */
export function findPresentSlug(kind: Slugged, language: Language, slug: string): string | undefined {
  const folder = `/${language}${slugPath(kind, '')}`;
  const row = content()
    .select({ location: addresses.location })
    .from(addresses)
    .where(and(eq(addresses.path, folder + slug), eq(addresses.query, ''), eq(addresses.kind, 'redirect')))
    .get();
  const [, present] = row?.location?.split(folder) ?? [];
  return present && !present.includes('/') ? present : undefined;
}
