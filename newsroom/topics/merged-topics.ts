/** Topics that became another one: documents that were written before, or are being written now, still name them. */
import { eq, inArray } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { mergedTopics } from '#db/schema/desk/drafts.ts';

/** A document that names each topic as it is now, and each once. */
export function withPresentTopics<T extends { topicIds: string[] }>(document: T): T {
  const { topicIds } = document;
  if (topicIds.length === 0) return document;
  const rows = contentWriter().select().from(mergedTopics).where(inArray(mergedTopics.id, topicIds)).all();
  if (rows.length === 0) return document;
  const into = new Map(rows.map((row) => [row.id, row.intoId]));
  return { ...document, topicIds: [...new Set(topicIds.map((id) => into.get(id) ?? id))] };
}

/** The topic that it was merged into; undefined when it was not. */
export function findMergedInto(id: string): string | undefined {
  return contentWriter().select({ intoId: mergedTopics.intoId }).from(mergedTopics).where(eq(mergedTopics.id, id)).get()?.intoId;
}

/** The topics that became one of those, each with the one that it became: an open editor still knows them by their ids. */
export function listMergedInto(ids: string[]): { id: string; intoId: string }[] {
  return contentWriter().select().from(mergedTopics).where(inArray(mergedTopics.intoId, ids)).all();
}
