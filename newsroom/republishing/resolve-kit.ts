import { and, eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { addresses, articles } from '#db/schema/published/articles.ts';
import { publicPath } from '#newsroom/articles/teaser-queries.ts';
import { toRepublish } from '#newsroom/republishing/republish.ts';
import { REPUBLISH } from '#newsroom/site/addresses.ts';
import { isLanguage, type Language } from '#newsroom/site/language.ts';
import type { Site } from '#newsroom/site/site-queries.ts';
import { publicAddress } from '#newsroom/site/stored-address.ts';

/**
 * Where the article is made ready whose kit an address asks for, by the article's present address or one that it had.
 * After a withdrawal that is where the article was, which says so. `rest`: the path behind its language. Undefined when that
 * is no such address, or nobody may republish what is there.
 */
export function resolveKit(rest: string, language: Language, site: Site): { path: string } | undefined {
  if (!rest.endsWith(REPUBLISH)) return undefined;
  const stored = `/${language}${rest.slice(0, -REPUBLISH.length)}`;
  const row = content()
    .select({
      kind: addresses.kind,
      article: {
        language: articles.language,
        sectionId: articles.sectionId,
        slug: articles.slug,
        licence: articles.licence,
        canonicalUrl: articles.canonicalUrl,
      },
    })
    .from(addresses)
    .leftJoin(articles, eq(articles.id, addresses.targetId))
    .where(and(eq(addresses.path, stored), eq(addresses.query, '')))
    .get();
  if (row?.kind === 'notice') return { path: publicAddress(site.base, stored) };
  if (!row?.article || !isLanguage(row.article.language)) return undefined;
  const path = publicPath(site, { ...row.article, language: row.article.language });
  return toRepublish(site, row.article, path) ?? undefined;
}
