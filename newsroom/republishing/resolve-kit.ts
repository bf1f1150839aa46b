import { eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { articles } from '#db/schema/published/articles.ts';
import { publicPath } from '#newsroom/articles/teaser-queries.ts';
import { toRepublish } from '#newsroom/republishing/republish.ts';
import { REPUBLISH } from '#newsroom/site/addresses.ts';
import { holderOf } from '#newsroom/site/article-address.ts';
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
  const holding = holderOf(stored);
  if (!holding) return undefined;
  if (holding.how === 'withdrawn') return { path: publicAddress(site.base, stored) };
  const { language: spoken, sectionId, slug, licence, canonicalUrl } = articles;
  const article = content()
    .select({ language: spoken, sectionId, slug, licence, canonicalUrl })
    .from(articles)
    .where(eq(articles.id, holding.id))
    .get();
  if (!article || !isLanguage(article.language)) return undefined;
  const path = publicPath(site, { ...article, language: article.language });
  return toRepublish(site, article, path) ?? undefined;
}
