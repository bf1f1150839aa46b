/** The stored versions of a draft: the one place that reads their documents and decides which of them stay. */
import { and, desc, eq, ne, notInArray } from 'drizzle-orm';
import type { Guard, Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { revisions } from '#db/schema/desk/drafts.ts';
import { pack, unpack } from '#newsroom/drafts/pack.ts';

type RevisionRow = typeof revisions.$inferSelect;
export type RevisionReason = RevisionRow['reason'];

/** Every so many the document is stored whole: to read one, so many at most are unpacked. */
const WHOLE_EVERY = 20;
/** Within so many milliseconds the autosaves of one person replace each other. */
const AUTOSAVES_JOIN = 10 * 60_000;
/** So many texts of one person that came too late are kept of a piece, the newest: whoever decides now is among them. */
export const REFUSED_KEPT = 50;
/** These stand for themselves: they prove what was public, and are what is read most. */
const WHOLE: ReadonlySet<RevisionReason> = new Set(['publish', 'update', 'correct', 'reinstate']);

export interface NewRevision {
  draftId: string;
  /** The draft's version whose words these are; in a conflict, the one that the refused words began from. */
  version: number;
  at: Date;
  by: string;
  reason: RevisionReason;
  document: unknown;
}

/** For one commit. The guards see that what it is packed against is still what it was. */
export interface RevisionWrites {
  id: string;
  writes: Write[];
  guards: Guard[];
}

/** The document of a stored revision, as it was; undefined when there is none with that id. */
export function readRevision(id: string): { version: number; by: string; document: unknown } | undefined {
  const row = readRow(id);
  return row && { version: row.version, by: row.by, document: JSON.parse(textOf(row)) as unknown };
}

/** Stores one more version. An autosave takes the place of the same person's last one, when that is not long ago. */
export function revisionWrites({ document, ...revision }: NewRevision): RevisionWrites {
  const text = JSON.stringify(document);
  const last = readLast(revision.draftId);
  return last && isReplacedBy(last, revision) ? replace(last, text, revision) : add(last, text, revision);
}

/** A text of a piece: as it is stored, or as somebody wrote it from that version. */
export interface KeptText {
  id: string;
  version: number;
  document: unknown;
  savedAt: Date;
  savedBy: string;
}

/** Sees to it that the draft's words as they are stored now stay under Versions, for that reason. */
export const keepStored = (draft: KeptText, reason: RevisionReason): RevisionWrites | undefined => keepText(draft, reason, reason);

/** Keeps words that came too late. They are in no version of the piece; the oldest give way to the newest. */
export function keepRefused(text: KeptText): RevisionWrites | undefined {
  const kept = keepText(text, 'conflict', 'refused');
  return kept && { ...kept, writes: [...kept.writes, forgetRefused(text)] };
}

/** Nothing is packed against words that came too late, so that they can go. */
function forgetRefused({ id: draftId, savedBy }: KeptText): Write {
  const database = contentWriter();
  const theirs = and(eq(revisions.draftId, draftId), eq(revisions.reason, 'refused'), eq(revisions.by, savedBy));
  const newest = database.select({ id: revisions.id }).from(revisions).where(theirs).orderBy(desc(revisions.id)).limit(REFUSED_KEPT);
  return database.delete(revisions).where(and(theirs, notInArray(revisions.id, newest)));
}

/** A version that is there already stays for the one reason, a text that is new is stored for the other. */
function keepText(draft: KeptText, reason: RevisionReason, added: RevisionReason): RevisionWrites | undefined {
  const database = contentWriter();
  const rows = database
    .select()
    .from(revisions)
    .where(and(eq(revisions.draftId, draft.id), eq(revisions.version, draft.version)))
    .all();
  const text = JSON.stringify(draft.document);
  const same = rows.filter((row) => textOf(row) === text);
  if (same.some((row) => row.reason !== 'autosave')) return undefined;
  const autosave = same[0];
  if (autosave)
    return {
      id: autosave.id,
      writes: [database.update(revisions).set({ reason }).where(eq(revisions.id, autosave.id))],
      guards: [guardOf(autosave)],
    };
  const { id: draftId, version, savedAt: at, savedBy: by, document } = draft;
  return revisionWrites({ draftId, version, at, by, reason: added, document });
}

const readRow = (id: string): RevisionRow | undefined => contentWriter().select().from(revisions).where(eq(revisions.id, id)).get();

const readLast = (draftId: string): RevisionRow | undefined =>
  contentWriter()
    .select()
    .from(revisions)
    .where(and(eq(revisions.draftId, draftId), ne(revisions.reason, 'refused')))
    .orderBy(desc(revisions.id))
    .limit(1)
    .get();

/** The JSON text of a revision. What it is packed against is unpacked first, from the whole one on. */
function textOf(row: RevisionRow): string {
  const packed: Buffer[] = [];
  let current = row;
  while (typeof current.document !== 'string') {
    packed.push(current.document);
    if (current.basisId === null) break;
    const basis = readRow(current.basisId);
    if (!basis) throw new Error(`Revision ${row.id} is packed against ${current.basisId}, which is gone.`);
    current = basis;
  }
  let text = typeof current.document === 'string' ? current.document : undefined;
  for (const bytes of packed.reverse()) text = unpack(bytes, text);
  return text ?? '';
}

function isReplacedBy(last: RevisionRow, next: Omit<NewRevision, 'document'>): boolean {
  if (last.reason !== 'autosave' || (next.reason !== 'autosave' && next.reason !== 'kept') || last.by !== next.by) return false;
  const spell = (at: Date) => Math.floor(at.getTime() / AUTOSAVES_JOIN);
  if (spell(last.at) !== spell(next.at)) return false;
  const leaning = contentWriter().select({ id: revisions.id }).from(revisions).where(eq(revisions.basisId, last.id)).get();
  return leaning === undefined;
}

function add(last: RevisionRow | undefined, text: string, revision: Omit<NewRevision, 'document'>): RevisionWrites {
  const id = newId(revision.at);
  const isWhole = !last || WHOLE.has(revision.reason) || last.depth + 1 >= WHOLE_EVERY;
  const stored = isWhole
    ? { document: pack(text), basisId: null, depth: 0 }
    : { document: pack(text, textOf(last)), basisId: last.id, depth: last.depth + 1 };
  return {
    id,
    writes: [
      contentWriter()
        .insert(revisions)
        .values({ id, ...revision, ...stored }),
    ],
    guards: isWhole ? [] : [guardOf(last)],
  };
}

function replace(last: RevisionRow, text: string, { version, at, reason }: Omit<NewRevision, 'document'>): RevisionWrites {
  const basis = last.basisId === null ? undefined : readRow(last.basisId);
  const document = pack(text, basis && textOf(basis));
  return {
    id: last.id,
    writes: [
      contentWriter()
        .update(revisions)
        .set({ version, at, reason, document, basisId: basis?.id ?? null })
        .where(eq(revisions.id, last.id)),
    ],
    guards: [guardOf(last)],
  };
}

/** A revision's words change only together with its version. */
const guardOf = ({ id, version }: RevisionRow): Guard => ({ table: revisions, id, version });
