/**
 * Articles whose addresses changed with their section's, as changes among others: at the time of the renaming, by language
 * and slug. They are found by the index of addresses, whatever their number; nothing is stored of them.
 */
import { and, asc, eq, gt, gte, lt, sql } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { articles } from '#db/schema/published/articles.ts';
import { formerSections } from '#db/schema/published/site.ts';
import type { Line } from '#newsroom/articles/leaf.ts';
import type { Language } from '#newsroom/site/language.ts';
import { isRenamedId, renamedId } from '#newsroom/wire/api/cursor.ts';

/** How many are looked through for those that meet the filters: the row of each is read. */
export const RENAMED_LOOKED_THROUGH = 500;

export interface Renamed {
  line: Line;
  id: string;
  language: string;
  sectionId: string;
  typeId: string;
  groupId: string;
  columnId: string | null;
  firstPublishedAt: Date;
}

interface Asked {
  languages: readonly Language[];
  /** Behind this line, or from this instant. */
  from: { since: Date } | { after: Line };
  /** Renamings before that are known. */
  renamedSince: Date | undefined;
  limit: number;
}

/** Whose section was renamed, and where looking ended although there may be more. What was published since is told anyway. */
export function listRenamed({ languages, from, renamedSince, limit }: Asked): { renamed: Renamed[]; end: Line | null } {
  const begin = Math.max('since' in from ? from.since.getTime() : from.after.at, renamedSince?.getTime() ?? 0);
  const renamed: Renamed[] = [];
  let left = limit;
  for (const { sectionId, at } of listRenamings(begin)) {
    const after = 'after' in from && from.after.at === at && isRenamedId(from.after.id) ? from.after.id : '';
    for (const language of [...languages].sort()) {
      if (renamedId(language, '~') < after) continue;
      const slug = after.startsWith(renamedId(language, '')) ? after.slice(renamedId(language, '').length) : '';
      const found = listInSection(sectionId, language, slug, left);
      for (const { slug: own, lastPublishedAt, ...row } of found)
        if (lastPublishedAt.getTime() < at) renamed.push({ ...row, line: { id: renamedId(language, own), at } });
      left -= found.length;
      const last = found.at(-1);
      if (last && left === 0) return { renamed, end: { id: renamedId(language, last.slug), at } };
    }
  }
  return { renamed, end: null };
}

/** The last renaming of each section, oldest first: no two are of the same instant. */
function listRenamings(since: number): { sectionId: string; at: number }[] {
  const { sectionId, until } = formerSections;
  const rows = content()
    .select({ sectionId, until })
    .from(formerSections)
    .where(gte(until, new Date(since)))
    .orderBy(asc(until))
    .all();
  const last = new Map(rows.map((row) => [row.sectionId, row.until.getTime()]));
  return [...last].map(([section, at]) => ({ sectionId: section, at })).sort((a, b) => a.at - b.at);
}

/** The last renaming before an instant, in epoch milliseconds; undefined when there was none. */
export function lastRenamingBefore(instant: number): number | undefined {
  const row = content()
    .select({ at: sql<number | null>`max(${formerSections.until})` })
    .from(formerSections)
    .where(lt(formerSections.until, new Date(instant)))
    .get();
  return row?.at ?? undefined;
}

function listInSection(sectionId: string, language: Language, after: string, limit: number) {
  const { id, typeId, groupId, columnId, firstPublishedAt, slug, lastPublishedAt } = articles;
  return content()
    .select({ id, language: articles.language, sectionId: articles.sectionId, typeId, groupId, columnId, firstPublishedAt, slug, lastPublishedAt })
    .from(articles)
    .where(and(eq(articles.language, language), eq(articles.sectionId, sectionId), gt(slug, after)))
    .orderBy(asc(slug))
    .limit(limit)
    .all();
}
