/** The sitemap of news: what was first published within two days, at most 1,000 articles, the newest first. */
import { desc, eq, sql } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { articles } from '#db/schema/published/articles.ts';
import { pictures } from '#db/schema/published/pictures.ts';
import { publicPath } from '#newsroom/articles/teaser-queries.ts';
import { widestCut } from '#newsroom/media/shapes.ts';
import type { Language } from '#newsroom/site/language.ts';
import type { Site } from '#newsroom/site/site-queries.ts';
import type { SitemapPage } from '#newsroom/wire/sitemaps/sitemap.ts';

/** Google's own limits. */
export const NEWS_LIMITS = { articles: 1_000, ageMs: 2 * 86_400_000 } as const;

type Found = SitemapPage & { news: NonNullable<SitemapPage['news']> };

/** `goodUntil`: when the first of them is too old. */
export function listNews(site: Site, at: Date): { pages: SitemapPage[]; goodUntil: Date | undefined } {
  const newest = site.settings.languages
    .flatMap((language) => listIn(site, language, at))
    .sort((a, b) => b.news.publishedAt.getTime() - a.news.publishedAt.getTime())
    .slice(0, NEWS_LIMITS.articles);
  const oldest = newest.at(-1);
  return { pages: newest, goodUntil: oldest && new Date(oldest.news.publishedAt.getTime() + NEWS_LIMITS.ageMs) };
}

function listIn(site: Site, language: Language, at: Date): Found[] {
  const { id, sectionId, slug, headline, firstPublishedAt, lastPublishedAt, leadPictureId } = articles;
  const { key, width, height } = pictures;
  const among = sql`(SELECT id FROM articles INDEXED BY articles_in_sitemaps
    WHERE language = ${language} AND canonical_url = '' AND first_published_at > ${at.getTime() - NEWS_LIMITS.ageMs}
    ORDER BY first_published_at DESC, id DESC LIMIT ${NEWS_LIMITS.articles})`;
  return content()
    .select({ sectionId, slug, headline, firstPublishedAt, lastPublishedAt, picture: { key, width, height } })
    .from(articles)
    .leftJoin(pictures, eq(pictures.id, leadPictureId))
    .where(sql`${id} IN ${among}`)
    .orderBy(desc(firstPublishedAt), desc(id))
    .all()
    .map((row) => ({
      path: publicPath(site, { ...row, language }),
      changedAt: row.lastPublishedAt,
      ...(row.picture && { pictures: [widestCut(row.picture, 'whole').path] }),
      news: { publication: site.settings.name, language, publishedAt: row.firstPublishedAt, headline: row.headline },
    }));
}
