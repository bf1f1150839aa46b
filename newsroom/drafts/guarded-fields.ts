/** Fields of a document that only some may change, and some only at some times: checked with each save. */
import type { Actor } from '#newsroom/accounts/actor.ts';
import { may, type Permission } from '#newsroom/accounts/roles.ts';
import type { Refusal } from '#newsroom/acting/act.ts';
import { type DraftDocument, documentSchema } from '#newsroom/drafts/document.ts';
import type { DraftRow } from '#newsroom/publishing/draft-row.ts';

interface Guarded {
  permission: Permission;
  field: keyof DraftDocument;
  applies(stored: DraftDocument, next: DraftDocument, draft: Pick<DraftRow, 'firstPublishedAt'>): boolean;
  why: string;
}

const differs = (field: keyof DraftDocument) => (stored: DraftDocument, next: DraftDocument) =>
  JSON.stringify(stored[field]) !== JSON.stringify(next[field]);

const MOVED = 'It was published at this address. An editor can move it.';
const GUARDED: Guarded[] = [
  { permission: 'article.move', field: 'slug', applies: (a, b, draft) => draft.firstPublishedAt !== null && differs('slug')(a, b), why: MOVED },
  {
    permission: 'article.move',
    field: 'sectionId',
    applies: (a, b, draft) => draft.firstPublishedAt !== null && differs('sectionId')(a, b),
    why: MOVED,
  },
  { permission: 'article.correct', field: 'corrections', applies: differs('corrections'), why: 'Editors write corrections.' },
];

/** Why that person may not store this over what is stored; undefined when they may. `draft` is missing for a new one. */
export function refuseGuarded(draft: DraftRow | undefined, next: DraftDocument, actor: Actor): Refusal | undefined {
  const stored = documentSchema.parse(draft?.document ?? { language: next.language });
  const broken = GUARDED.find(
    ({ permission, applies }) => !may(actor.role, permission) && applies(stored, next, draft ?? { firstPublishedAt: null }),
  );
  return broken && { ok: false, reason: 'forbidden', message: broken.why, fieldErrors: { [broken.field]: broken.why } };
}
