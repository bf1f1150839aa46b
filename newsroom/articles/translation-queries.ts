import { eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { articles } from '#db/schema/published/articles.ts';
import { publicPath } from '#newsroom/articles/teaser-queries.ts';
import type { ArticlePage, ArticleTranslation } from '#newsroom/articles/views.ts';
import { isLanguage } from '#newsroom/site/language.ts';
import type { Site } from '#newsroom/site/site-queries.ts';

/** An article and its public translations, the original first, then in the site's order; none when it stands alone. */
export function listTranslations(site: Site, { translationGroup }: { translationGroup: string | null }): ArticleTranslation[] {
  if (!translationGroup) return [];
  const { language, slug, sectionId, headline, originalId, canonicalUrl } = articles;
  const rows = content()
    .select({ language, slug, sectionId, headline, originalId, canonicalUrl })
    .from(articles)
    .where(eq(articles.translationGroup, translationGroup))
    .all();
  const { languages } = site.settings;
  const views = rows.flatMap((row) =>
    isLanguage(row.language) && languages.includes(row.language)
      ? [
          {
            language: row.language,
            path: publicPath(site, { ...row, language: row.language }),
            headline: row.headline,
            isOriginal: row.originalId === null,
            keptElsewhere: row.canonicalUrl !== '',
          },
        ]
      : [],
  );
  if (views.length < 2) return [];
  return views.sort((a, b) => Number(b.isOriginal) - Number(a.isOriginal) || languages.indexOf(a.language) - languages.indexOf(b.language));
}

/** Where the original is, if it is public and was published anew after the version that was translated. */
export function findOlderThanOriginal(
  site: Site,
  { originalId, originalVersion }: { originalId: string | null; originalVersion: number | null },
): ArticlePage['olderThanOriginal'] {
  if (!originalId || originalVersion === null) return null;
  const { language, slug, sectionId, publishedVersions, lastPublishedAt } = articles;
  const original = content()
    .select({ language, slug, sectionId, publishedVersions, lastPublishedAt })
    .from(articles)
    .where(eq(articles.id, originalId))
    .get();
  if (
    !original ||
    original.publishedVersions <= originalVersion ||
    !isLanguage(original.language) ||
    !site.settings.languages.includes(original.language)
  )
    return null;
  return {
    path: publicPath(site, { ...original, language: original.language }),
    language: original.language,
    changedAt: original.lastPublishedAt.toISOString(),
  };
}
