/**
 * What search engines are told of answers and training in a page's robots metadata, where their own crawlers read nothing else:
 * - Bing (https://blogs.bing.com/webmaster/september-2023/Announcing-new-options-for-webmasters-to-control-usage-of-their-content-in-Bing-Chat):
 *   `noarchive` keeps a page out of answers and training; `nocache` leaves title and excerpt to both; both are read as `nocache`.
 *   Neither changes results.
 * - Google (https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag): `nosnippet` keeps the text out of AI
 *   Overviews and AI Mode, and out of every result. Nothing does the one without the other: `Google-Extended` in robots.txt
 *   is about Gemini, not about search.
 */
import type { MachineUse } from '#newsroom/site/machine-use.ts';

interface RobotsRules {
  nocache?: true;
  noarchive?: true;
  nosnippet?: true;
}

const RULES: Record<MachineUse, RobotsRules> = {
  answers: { nocache: true },
  search: { noarchive: true },
  bare: { noarchive: true, nosnippet: true },
  open: {},
  unsaid: {},
};

/** No choice but `bare` takes excerpts from results. */
export const robotsRules = (use: MachineUse): RobotsRules => RULES[use];
