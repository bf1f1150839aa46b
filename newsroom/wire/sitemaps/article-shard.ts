/** What sitemaps say of the articles of a month. All of it stands in indexes: a crawler that takes everything reads no article. */
import { sql } from 'drizzle-orm';
import { among } from '#db/among.ts';
import { content } from '#db/connections.ts';
import { publicPath } from '#newsroom/articles/teaser-queries.ts';
import type { LanguagePath } from '#newsroom/articles/views.ts';
import { widestCut } from '#newsroom/media/shapes.ts';
import { isLanguage, type Language } from '#newsroom/site/language.ts';
import type { Site } from '#newsroom/site/site-queries.ts';
import type { SitemapPage } from '#newsroom/wire/sitemaps/sitemap.ts';
import { startOfDay } from '#newsroom/wording/dates.ts';

/** A place in the order of publication. One with an empty id is before all of its time. */
interface Line {
  at: number;
  id: string;
}

interface Row {
  id: string;
  sectionId: string;
  slug: string;
  lastPublishedAt: number;
  pictureId: string | null;
  translationGroup: string;
}

/**
 * The articles of a part of a month, oldest first, so that what a part holds stays in it. Parts are cut where the order of
 * publication is: as many as are published at one instant find their place, and the last part holds all the rest. Articles
 * whose first place is elsewhere are in none.
 */
export function listArticles(
  site: Site,
  { language, month, part }: { language: Language; month: string; part: number },
  { limit, parts }: { limit: number; parts: number },
): SitemapPage[] {
  const span = boundsOf(month, site.settings.timeZone);
  const from = part === 1 ? span.from : lineAt(language, span, (part - 1) * limit);
  const until = part === parts ? span.until : lineAt(language, span, part * limit);
  if (!from) return [];
  const rows = content().all<Row>(sql`
    SELECT id, section_id AS sectionId, slug, last_published_at AS lastPublishedAt, lead_picture_id AS pictureId, translation_group AS translationGroup
    FROM articles INDEXED BY articles_in_sitemaps
    WHERE language = ${language} AND canonical_url = ''
      AND (first_published_at, id) >= (${from.at}, ${from.id}) AND (first_published_at, id) < (${(until ?? span.until).at}, ${(until ?? span.until).id})
    ORDER BY first_published_at, id`);
  const pictures = readPictures(rows.flatMap(({ pictureId }) => pictureId ?? []));
  const translations = readTranslations(site, rows);
  return rows.map((row) => {
    const picture = row.pictureId && pictures.get(row.pictureId);
    return {
      path: publicPath(site, { ...row, language }),
      changedAt: new Date(row.lastPublishedAt),
      ...(picture && { pictures: [picture] }),
      languages: translations.get(row.translationGroup) ?? [],
    };
  });
}

function boundsOf(month: string, zone: string): { from: Line; until: Line } {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const next = new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
  const startOf = (one: string): Line => ({ at: startOfDay(`${one}-01`, zone).getTime(), id: '' });
  return { from: startOf(month), until: startOf(next) };
}

/** The article at that place of a month, counted from 0; those kept elsewhere count, as they do in the month's number. */
function lineAt(language: Language, { from, until }: { from: Line; until: Line }, place: number): Line | undefined {
  return content().get<Line | undefined>(sql`
    SELECT first_published_at AS at, id FROM articles INDEXED BY articles_by_date
    WHERE language = ${language} AND first_published_at >= ${from.at} AND first_published_at < ${until.at}
    ORDER BY first_published_at, id LIMIT 1 OFFSET ${place}`);
}

/** The addresses of pictures by their ids. */
function readPictures(ids: string[]): Map<string, string> {
  const rows = content().all<{ id: string; key: string; width: number; height: number }>(sql`
    SELECT id, "key", width, height FROM pictures WHERE id IN ${among([...new Set(ids)])}`);
  return new Map(rows.map((picture) => [picture.id, widestCut(picture, 'whole').path]));
}

/** By group, the translations that have their first place here. Groups of one are missing. */
function readTranslations(site: Site, rows: Row[]): Map<string, LanguagePath[]> {
  const { languages } = site.settings;
  const groups = JSON.stringify([...new Set(rows.map(({ translationGroup }) => translationGroup))]);
  const found = content().all<{ translationGroup: string; language: string; sectionId: string; slug: string }>(sql`
    SELECT translation_group AS translationGroup, language, section_id AS sectionId, slug
    FROM json_each(${groups}) AS wanted CROSS JOIN articles INDEXED BY articles_by_translation ON articles.translation_group = wanted.value
    WHERE canonical_url = ''`);
  const byGroup = new Map<string, LanguagePath[]>();
  for (const [group, articles] of Map.groupBy(found, ({ translationGroup }) => translationGroup)) {
    if (articles.length < 2) continue;
    const there = articles.flatMap(({ language, ...article }) =>
      isLanguage(language) && languages.includes(language) ? [{ language, path: publicPath(site, { ...article, language }) }] : [],
    );
    byGroup.set(
      group,
      there.sort((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language)),
    );
  }
  return byGroup;
}
