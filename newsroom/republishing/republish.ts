import { type ArticleLicence, licenceOf, type Republish } from '#newsroom/republishing/licences.ts';
import { REPUBLISH } from '#newsroom/site/addresses.ts';
import type { Site } from '#newsroom/site/site-queries.ts';

/** Whether and how others may republish an article that has this address. */
export function toRepublish({ settings }: Site, article: { licence: ArticleLicence; canonicalUrl: string }, path: string): Republish | null {
  const licence = licenceOf(article, settings);
  return licence && { licence, path: `${path}${REPUBLISH}` };
}
