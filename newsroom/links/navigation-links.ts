import { asc } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { navigation } from '#db/schema/published/site.ts';
import { linksBeside } from '#newsroom/links/internal-links.ts';
import type { LinkProblem } from '#newsroom/links/link-list.ts';
import { linkProblems } from '#newsroom/links/link-problems.ts';
import { type Slugged, slugPath } from '#newsroom/site/addresses.ts';
import { inLanguage } from '#newsroom/site/language.ts';
import { firstLanguage } from '#newsroom/site/read-settings.ts';

/** Links of the masthead and the foot that want mending: they are few, and asked for each time. */
export function navigationProblems(): LinkProblem[] {
  const rows = contentWriter().select().from(navigation).orderBy(asc(navigation.place), asc(navigation.position)).all();
  const links = rows.flatMap(({ kind, target, names }) => {
    // What has no page in a language is not drawn there; that of a static page is asked of its own list.
    if (kind === 'archive' || kind === 'page') return [];
    const url = kind === 'address' ? target : slugPath(kind satisfies Slugged, target);
    return [{ words: inLanguage(names, firstLanguage()) || target, url }];
  });
  return [...linkProblems(linksBeside(links))];
}
