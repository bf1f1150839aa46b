/** The most read, as `rank.ts` stored them. */
import { asc, eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { articles, popular } from '#db/schema/published/articles.ts';
import { listChoices } from '#newsroom/articles/teaser-queries.ts';
import type { Language } from '#newsroom/site/language.ts';
import { perEdition } from '#newsroom/site/per-edition.ts';

/** How many of the newest choices are looked at to fill a list. */
const CHOICES_LOOKED_AT = 30;

export interface PopularWanted {
  /** Only articles of this section. */
  section?: string;
  /** Not this article: the one that the list stands beside. */
  without?: string;
}

const mostRead = perEdition((language) =>
  content()
    .select({ id: popular.articleId, section: articles.sectionId })
    .from(popular)
    .innerJoin(articles, eq(articles.id, popular.articleId))
    .where(eq(popular.language, language))
    .orderBy(asc(popular.position))
    .all(),
);

/**
 * Ids of the most read articles in that language, most read first. Where too few were read, on a new site or in a quiet
 * section, editor's choices fill the list, the last chosen first.
 */
export async function listPopularIds(language: Language, limit: number, at: Date, wanted?: PopularWanted): Promise<string[]> {
  return popularIdsAtOnce(language, limit, at, wanted);
}

/** As `listPopularIds`, for a rehearsal, which cannot wait. */
export function popularIdsAtOnce(language: Language, limit: number, at: Date, { section, without }: PopularWanted = {}): string[] {
  const fits = (row: { id: string; section: string }) => row.id !== without && (section === undefined || row.section === section);
  const read = mostRead(language).filter(fits);
  const filled = read.length < limit ? [...read, ...listChoices(language, CHOICES_LOOKED_AT, at).filter(fits)] : read;
  return [...new Set(filled.map((row) => row.id))].slice(0, limit);
}
