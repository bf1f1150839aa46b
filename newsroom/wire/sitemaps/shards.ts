/** Into which parts the addresses of the site are cut, what is in each, and when it changed. */
import { and, eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { listChanges } from '#db/schema/published/list-changes.ts';
import { FRAME_SCOPES, keptCount, listMonths } from '#newsroom/articles/count-queries.ts';
import type { Language } from '#newsroom/site/language.ts';
import type { Site } from '#newsroom/site/site-queries.ts';
import { listArticles } from '#newsroom/wire/sitemaps/article-shard.ts';
import { listFrameLists, listFronts, listStaticPages, newestChange, newestPage } from '#newsroom/wire/sitemaps/frame-shards.ts';
import type { SitemapPage } from '#newsroom/wire/sitemaps/sitemap.ts';
import { type Shard, shardPath } from '#newsroom/wire/sitemaps/sitemap-addresses.ts';
import { countSubjects, listSubjects, type SubjectScope } from '#newsroom/wire/sitemaps/subject-shard.ts';

/**
 * How many addresses are in one part. Search engines take 50,000 and 50 MB; a part of this size is made in some milliseconds,
 * within which nobody else is answered.
 */
export const SHARD_ADDRESSES = 500;

const partsFor = (addresses: number): number => Math.ceil(addresses / SHARD_ADDRESSES);
const SCOPES: Record<'topics' | 'authors', SubjectScope> = { topics: 'topic', authors: 'author' };
const FRAME = { fronts: listFronts, lists: listFrameLists, pages: listStaticPages } as const;

/** Of how many parts that shard is one; 0 when the site has nothing of the kind. */
function countParts(site: Site, shard: Shard): number {
  if ('language' in shard && !site.settings.languages.includes(shard.language)) return 0;
  switch (shard.kind) {
    case 'articles':
      return partsFor(keptCount('month', shard.language, shard.month));
    case 'topics':
    case 'authors':
      return partsFor(countSubjects(SCOPES[shard.kind], shard.language));
    default:
      return partsFor(FRAME[shard.kind](site).length);
  }
}

export const hasShard = (site: Site, shard: Shard): boolean => shard.part <= countParts(site, shard);

export function listShardPages(site: Site, shard: Shard): SitemapPage[] {
  const cut = { limit: SHARD_ADDRESSES, offset: (shard.part - 1) * SHARD_ADDRESSES };
  switch (shard.kind) {
    case 'articles':
      return listArticles(site, shard, { limit: SHARD_ADDRESSES, parts: countParts(site, shard) });
    case 'topics':
    case 'authors':
      return listSubjects(site, SCOPES[shard.kind], shard.language, cut);
    default:
      return FRAME[shard.kind](site).slice(cut.offset, cut.offset + cut.limit);
  }
}

type Uncut<T> = T extends Shard ? Omit<T, 'part'> : never;

/** All parts, with the newest change of what is in them; of a month that is in several, the month's. The newest months come first. */
export function listShards(site: Site): Pick<SitemapPage, 'path' | 'changedAt'>[] {
  const { languages } = site.settings;
  const latest = (times: (Date | null)[]) => times.reduce((one, other) => (one && (!other || one > other) ? one : other), null);
  const newestOf = (scopes: readonly string[]) => latest(scopes.flatMap((scope) => languages.map((language) => newestChange(scope, language))));
  const each = (shard: Uncut<Shard>, addresses: number, changedAt: Date | null) =>
    Array.from({ length: partsFor(addresses) }, (_, index) => ({ path: shardPath({ ...shard, part: index + 1 } as Shard), changedAt }));
  return [
    ...each({ kind: 'fronts' }, listFronts(site).length, newestOf(['all'])),
    ...each({ kind: 'lists' }, listFrameLists(site).length, newestOf(FRAME_SCOPES)),
    ...each({ kind: 'pages' }, listStaticPages(site).length, newestPage()),
    ...languages.flatMap((language) => [
      ...(['topics', 'authors'] as const).flatMap((kind) =>
        each({ kind, language }, countSubjects(SCOPES[kind], language), newestChange(SCOPES[kind], language)),
      ),
      ...monthsOf(language).flatMap(({ month, articles, changedAt }) => each({ kind: 'articles', language, month }, articles, changedAt)),
    ]),
  ];
}

function monthsOf(language: Language): { month: string; articles: number; changedAt: Date | null }[] {
  const changes = content()
    .select({ month: listChanges.key, changedAt: listChanges.changedAt })
    .from(listChanges)
    .where(and(eq(listChanges.scope, 'month'), eq(listChanges.language, language)))
    .all();
  const byMonth = new Map(changes.map(({ month, changedAt }) => [month, changedAt]));
  return listMonths(language).map(({ month, articles }) => ({ month, articles, changedAt: byMonth.get(month) ?? null }));
}
