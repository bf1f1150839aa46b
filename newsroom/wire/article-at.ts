/** Which article an address means, whether it has it now or had it. */
import { and, eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { addresses } from '#db/schema/published/articles.ts';
import { isLanguage } from '#newsroom/site/language.ts';
import type { Site } from '#newsroom/site/site-queries.ts';
import type { WireContext } from '#newsroom/wire/wire-document.ts';

/** The id of the article, public or withdrawn, that has or had an address: a path, or a whole address of this site. */
export function findArticleAt(address: string, context: Pick<WireContext, 'site' | 'whole'>): string | undefined {
  const stored = storedPathOf(address, context);
  return stored === undefined ? undefined : articleAt(stored, context.site);
}

/** As the table of addresses has it; undefined for another site's. */
function storedPathOf(address: string, { site, whole }: Pick<WireContext, 'site' | 'whole'>): string | undefined {
  const home = new URL(whole('/'));
  if (!URL.canParse(address, home)) return undefined;
  const asked = new URL(address, home);
  if (asked.host !== home.host) return undefined;
  const path = decodePath(asked.pathname).toLowerCase().replace(/\/+$/, '');
  const [, word = ''] = path.split('/', 2);
  return isLanguage(word) && site.settings.languages.includes(word) ? path : `/${site.base.first}${path}`;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function articleAt(stored: string, site: Site): string | undefined {
  const row = rowAt(stored);
  if (row?.kind !== 'redirect') return row?.targetId ?? undefined;
  // A redirect's end, in one hop, as readers are led.
  const { location = '' } = row;
  if (!location?.startsWith('/')) return undefined;
  const [, word = ''] = location.split('/', 2);
  return rowAt(isLanguage(word) && site.settings.languages.includes(word) ? location : `/${site.base.first}${location}`)?.targetId ?? undefined;
}

function rowAt(path: string) {
  const { kind, targetId, location } = addresses;
  return content()
    .select({ kind, targetId, location })
    .from(addresses)
    .where(and(eq(addresses.path, path), eq(addresses.query, '')))
    .get();
}
