/** A draft as commands read it, and what proves that it is still as it was read. */
import { eq } from 'drizzle-orm';
import type { Guard } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { drafts, revisions } from '#db/schema/desk/drafts.ts';
import { articles } from '#db/schema/published/articles.ts';
import { notices } from '#db/schema/published/notices.ts';

export type DraftRow = typeof drafts.$inferSelect;

/** The draft with that id, as it is stored now. */
export function readDraft(id: string): DraftRow | undefined {
  return contentWriter().select().from(drafts).where(eq(drafts.id, id)).get();
}

/** Neither the words nor what was done with them may have changed since the draft was read. */
export const guardsOf = (draft: DraftRow): Guard[] => [
  { table: drafts, id: draft.id, version: draft.version },
  { table: drafts, id: draft.id, version: draft.moves, column: drafts.moves },
];

/** What every command that moves a draft writes: the next one sees that it was moved, and no schedule is left behind. */
export const moveOf = (draft: DraftRow) =>
  ({
    moves: draft.moves + 1,
    stage: 'writing',
    scheduledFor: null,
    scheduledWall: null,
    scheduledZone: null,
    scheduledRevisionId: null,
    scheduledOverride: null,
  }) as const;

/** What every command writes that settles what became of an earlier schedule. */
export const SETTLED = { scheduleFailedAt: null, scheduleFailure: '' } as const;

/** Whether readers see an article of that draft now. */
export function isPublic(id: string): boolean {
  return contentWriter().select({ id: articles.id }).from(articles).where(eq(articles.id, id)).get() !== undefined;
}

/** The version of a draft that readers see; null when nothing of it is public. */
export function publicVersionOf({ id, publicRevisionId }: Pick<DraftRow, 'id' | 'publicRevisionId'>): number | null {
  if (publicRevisionId === null || !isPublic(id)) return null;
  return contentWriter().select({ version: revisions.version }).from(revisions).where(eq(revisions.id, publicRevisionId)).get()?.version ?? null;
}

/** Whether a notice stands where it was. */
export function isWithdrawn(id: string): boolean {
  return contentWriter().select({ id: notices.id }).from(notices).where(eq(notices.id, id)).get() !== undefined;
}

/** The section and slug under which readers find the article; undefined when none is public. */
export function readPublicAddress(id: string): { slug: string; sectionId: string } | undefined {
  return contentWriter().select({ slug: articles.slug, sectionId: articles.sectionId }).from(articles).where(eq(articles.id, id)).get();
}
