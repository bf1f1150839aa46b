/** Pieces that point to something: what keeps a section, a topic or a person from being removed. */
import { eq, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { drafts } from '#db/schema/desk/drafts.ts';
import { articleBylines, articles, articleTopics } from '#db/schema/published/articles.ts';
import { type DraftDocument, documentSchema } from '#newsroom/drafts/document.ts';
import { readRevision } from '#newsroom/drafts/revisions.ts';
import { withPresentTopics } from '#newsroom/topics/merged-topics.ts';

export type PointedTo = 'section' | 'type' | 'column' | 'topic' | 'author';

/**
 * The ids of pieces that point to it as they are written now, as readers see them, as their schedule will publish them,
 * or as they could be reinstated.
 */
export function listPiecesWith(kind: PointedTo, id: string): string[] {
  const written = contentWriter().select({ id: drafts.id }).from(drafts).where(WRITTEN[kind](id)).all();
  const kept = keptDocuments().filter(({ document }) => pointsTo(kind, id, document));
  return [...new Set([...written, ...listPublic(kind, id), ...kept].map((piece) => piece.id))];
}

const WRITTEN: Record<PointedTo, (id: string) => SQL> = {
  section: (id) => eq(drafts.sectionId, id),
  type: (id) => eq(drafts.typeId, id),
  column: (id) => sql`json_extract(${drafts.document}, '$.columnId') = ${id}`,
  topic: (id) => sql`exists (select 1 from json_each(${drafts.document}, '$.topicIds') where value = ${id})`,
  author: (id) => sql`exists (select 1 from json_each(${drafts.document}, '$.bylines') where json_extract(value, '$.authorId') = ${id})`,
};

function listPublic(kind: PointedTo, id: string): { id: string }[] {
  const database = contentWriter();
  if (kind === 'topic') return database.select({ id: articleTopics.articleId }).from(articleTopics).where(eq(articleTopics.topicId, id)).all();
  if (kind === 'author') return database.select({ id: articleBylines.articleId }).from(articleBylines).where(eq(articleBylines.authorId, id)).all();
  const column = { section: articles.sectionId, type: articles.typeId, column: articles.columnId }[kind];
  return database.select({ id: articles.id }).from(articles).where(eq(column, id)).all();
}

/** What schedules will publish, and what could be reinstated: revisions, not the words as they are now. */
function keptDocuments(): { id: string; document: DraftDocument }[] {
  const rows = contentWriter()
    .select({ id: drafts.id, scheduled: drafts.scheduledRevisionId, withdrawnAt: drafts.withdrawnAt, was: drafts.publicRevisionId })
    .from(drafts)
    .where(or(isNotNull(drafts.scheduledRevisionId), isNotNull(drafts.withdrawnAt)))
    .all();
  return rows.flatMap(({ id, scheduled, withdrawnAt, was }) =>
    [scheduled, withdrawnAt && was].flatMap((revision) => {
      const parsed = documentSchema.safeParse(revision ? readRevision(revision)?.document : undefined);
      return parsed.success ? [{ id, document: withPresentTopics(parsed.data) }] : [];
    }),
  );
}

function pointsTo(kind: PointedTo, id: string, document: DraftDocument): boolean {
  switch (kind) {
    case 'section':
      return document.sectionId === id;
    case 'type':
      return document.typeId === id;
    case 'column':
      return document.columnId === id;
    case 'topic':
      return document.topicIds.includes(id);
    case 'author':
      return document.bylines.some(({ authorId }) => authorId === id);
  }
}
