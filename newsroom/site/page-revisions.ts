/** The stored versions of static pages: each save makes one, and the newest are kept. */
import { and, desc, eq, notInArray } from 'drizzle-orm';
import type { Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { audit } from '#db/schema/desk/drafts.ts';
import { pageRevisions } from '#db/schema/desk/page-revisions.ts';
import type { pages } from '#db/schema/published/site.ts';
import type { Act } from '#newsroom/acting/act.ts';
import { pack, unpack } from '#newsroom/drafts/pack.ts';
import type { PageFields } from '#newsroom/site/desk-views.ts';

/** Versions kept of a page. They are saved by hand, and few: a hundred reach back for years. */
export const PAGE_REVISIONS_KEPT = 100;

type PageRow = typeof pages.$inferSelect;

const ofPage = (pageId: string) => eq(pageRevisions.pageId, pageId);

const fieldsOf = ({ key, language, slug, headline, standfirst, body }: Omit<PageRow, 'id' | 'updatedAt'>) => ({
  ...{ key, language, slug, headline, standfirst, body },
});

/**
 * The version that a save makes; none when nothing changed. What stood there before is kept too, where it was stored when
 * pages had no versions yet.
 */
export function pageRevisionWrites(page: PageRow, former: PageRow | undefined, { by, at }: Act): Write[] {
  const isKept = contentWriter().select({ id: pageRevisions.id }).from(pageRevisions).where(ofPage(page.id)).limit(1).get() !== undefined;
  const before = former && !isKept ? [insertOf(former, { by: lastSavedBy(page.id), at: former.updatedAt })] : [];
  const isSame = former && textOf(former) === textOf(page);
  return isSame && isKept ? [] : [...before, ...(isSame ? [] : [insertOf(page, { by, at })]), forgetOldest(page.id)];
}

const textOf = (page: PageRow): string => JSON.stringify(fieldsOf(page));

const insertOf = (page: PageRow, { by, at }: Act): Write =>
  contentWriter()
    .insert(pageRevisions)
    .values({ id: newId(at), pageId: page.id, at, by, fields: pack(textOf(page)) });

/** Who saved it last, as the log has it; empty where it says nothing. */
function lastSavedBy(pageId: string): string {
  const isSave = and(eq(audit.subject, pageId), eq(audit.action, 'page.save'));
  return contentWriter().select({ by: audit.by }).from(audit).where(isSave).orderBy(desc(audit.at)).limit(1).get()?.by ?? '';
}

function forgetOldest(pageId: string): Write {
  const database = contentWriter();
  const newest = database
    .select({ id: pageRevisions.id })
    .from(pageRevisions)
    .where(ofPage(pageId))
    .orderBy(desc(pageRevisions.at), desc(pageRevisions.id))
    .limit(PAGE_REVISIONS_KEPT);
  return database.delete(pageRevisions).where(and(ofPage(pageId), notInArray(pageRevisions.id, newest)));
}

/** The versions of a page, newest first. The words of each are read one by one. */
export function listPageRevisions(pageId: string): { id: string; at: Date; by: string }[] {
  const { id, at, by } = pageRevisions;
  return contentWriter().select({ id, at, by }).from(pageRevisions).where(ofPage(pageId)).orderBy(desc(at), desc(id)).all();
}

/** What a version of that page said; undefined when it has none with that id. */
export function findPageRevision(pageId: string, id: string): PageFields | undefined {
  const row = contentWriter()
    .select({ fields: pageRevisions.fields })
    .from(pageRevisions)
    .where(and(ofPage(pageId), eq(pageRevisions.id, id)))
    .get();
  // It was parsed when it was saved.
  return row && (JSON.parse(typeof row.fields === 'string' ? row.fields : unpack(row.fields)) as PageFields);
}
