/** Where sitemaps lie: an index, the parts that it names, and the news of two days. */
import { isLanguage, type Language } from '#newsroom/site/language.ts';

export const SITEMAP_INDEX = '/sitemap.xml';
export const NEWS_SITEMAP = '/sitemaps/news.xml';

/**
 * The parts of the whole: fronts, the lists of the frame, static pages; topics and people in a language; the articles of a
 * language and a month. What has more than one part may hold is in several, counted from 1.
 */
export type Shard =
  | { kind: 'fronts' | 'lists' | 'pages'; part: number }
  | { kind: 'topics' | 'authors'; language: Language; part: number }
  | { kind: 'articles'; language: Language; month: string; part: number };

export function shardPath(shard: Shard): string {
  const name = [shard.kind, ...('language' in shard ? [shard.language] : []), ...('month' in shard ? [shard.month] : [])];
  return `/sitemaps/${[...name, ...(shard.part > 1 ? [shard.part] : [])].join('-')}.xml`;
}

const ADDRESS =
  /^\/sitemaps\/(?:(?<frame>fronts|lists|pages)|(?<subjects>topics|authors)-(?<spoken>[a-z]{2})|articles-(?<language>[a-z]{2})-(?<month>\d{4}-(?:0[1-9]|1[0-2])))(?:-(?<part>[1-9]\d{0,4}))?\.xml$/;

/** What an address means; undefined when it is none of a part, or not the one form of it. */
export function readShard(path: string): Shard | undefined {
  const { frame, subjects, spoken = '', language = '', month, part: number } = ADDRESS.exec(path)?.groups ?? {};
  const part = Number(number ?? 1);
  if (number === '1') return undefined;
  if (frame) return { kind: frame as 'fronts', part };
  if (subjects) return isLanguage(spoken) ? { kind: subjects as 'topics', language: spoken, part } : undefined;
  return month && isLanguage(language) ? { kind: 'articles', language, month, part } : undefined;
}
