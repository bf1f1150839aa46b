import { and, eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { pagePictures, pictures } from '#db/schema/published/pictures.ts';
import { pages } from '#db/schema/published/site.ts';
import type { Body } from '#newsroom/articles/body.ts';
import { describePictures } from '#newsroom/articles/body-pictures.ts';
import { pictureColumns } from '#newsroom/articles/teaser-queries.ts';
import type { TranslationView } from '#newsroom/articles/views.ts';
import { staticPagePath } from '#newsroom/site/addresses.ts';
import { findPlace, type Site } from '#newsroom/site/site-queries.ts';
import type { StaticPage } from '#newsroom/site/site-views.ts';

/** A stored page such as the imprint; undefined when there is none of that slug in that language. */
export async function findStaticPage(language: string, slug: string): Promise<StaticPage | undefined> {
  const place = await findPlace(language);
  const page =
    place &&
    content()
      .select()
      .from(pages)
      .where(and(eq(pages.language, language), eq(pages.slug, slug)))
      .get();
  if (!place || !page) return undefined;
  const { site } = place;
  // It was parsed when it was saved.
  const body = page.body as Body;
  const shown = content()
    .select(pictureColumns)
    .from(pagePictures)
    .innerJoin(pictures, eq(pictures.id, pagePictures.pictureId))
    .where(eq(pagePictures.pageId, page.id))
    .all();
  return {
    key: page.key,
    path: staticPagePath(site.base, place.language, page.slug),
    language: place.language,
    headline: page.headline,
    standfirst: page.standfirst,
    body,
    pictures: describePictures(body, shown),
    updatedAt: page.updatedAt.toISOString(),
    translations: translationsOf(site, page.key),
  };
}

/** The page in the site's languages, in their order; the one in the first language counts as the original. */
function translationsOf(site: Site, key: string): TranslationView[] {
  const views = site.settings.languages.flatMap((language) => {
    const page = site.pages.find((one) => one.key === key && one.language === language);
    return page
      ? [{ language, path: staticPagePath(site.base, language, page.slug), headline: page.headline, isOriginal: language === site.base.first }]
      : [];
  });
  return views.length < 2 ? [] : views;
}
