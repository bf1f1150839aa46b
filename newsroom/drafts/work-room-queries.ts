/** What the work room of one piece opens with. */
import { eq, inArray } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { deskAuthors, deskTopics, media } from '#db/schema/desk/drafts.ts';
import { choices } from '#db/schema/published/articles.ts';
import { columns, sections, types } from '#db/schema/published/site.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { circumstances } from '#newsroom/accounts/circumstances.ts';
import { namesOfPeople } from '#newsroom/accounts/names.ts';
import { type DraftDocument, documentSchema } from '#newsroom/drafts/document.ts';
import type { DraftRefs, DraftView, WorkRoomView } from '#newsroom/drafts/draft-views.ts';
import { findDraftFor, isOwn } from '#newsroom/drafts/editable-draft.ts';
import { listAdded } from '#newsroom/drafts/share.ts';
import { toDeskPicture } from '#newsroom/media/desk-picture.ts';
import { shownIn } from '#newsroom/media/picture-uses.ts';
import { type DraftRow, isPublic, isWithdrawn, publicVersionOf } from '#newsroom/publishing/draft-row.ts';
import { placesOf } from '#newsroom/site/article-address.ts';
import { inLanguage, type Language } from '#newsroom/site/language.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';
import { readerAddress } from '#newsroom/site/reader-address.ts';
import { findShortPath } from '#newsroom/site/short-links.ts';
import { listMergedInto } from '#newsroom/topics/merged-topics.ts';

/** Languages of a site that has no settings yet. */
const FIRST_LANGUAGES: [Language] = ['en'];

/** The work room of a stored piece; undefined when it is not there for this person. */
export async function findWorkRoom(id: string, actor: Actor): Promise<WorkRoomView | undefined> {
  const row = findDraftFor(id, actor);
  if (!row) return undefined;
  const document = documentSchema.parse(row.document);
  return { draft: toView(row, actor), document, refs: refsOf(document), ...roomOf(actor) };
}

/** The work room of a piece that nobody began yet; its id is made where it is written. */
export async function getNewWorkRoom(actor: Actor, language?: Language): Promise<WorkRoomView> {
  const room = roomOf(actor);
  const own = actor.authorId ? [{ authorId: actor.authorId }] : [];
  const document = documentSchema.parse({ language: language ?? room.languages[0], bylines: own });
  const draft: DraftView = {
    id: '',
    version: 0,
    saveId: '',
    savedAt: null,
    savedBy: actor.name,
    stage: 'writing',
    isPublic: false,
    isWithdrawn: false,
    path: null,
    shortLink: null,
    scheduledFor: null,
    scheduleFailure: null,
    firstPublishedAt: null,
    publishedVersions: 0,
    publicVersion: null,
    moves: 0,
    returnNote: '',
    createdBy: actor.name,
    isOwn: true,
    added: [],
    isChosen: false,
  };
  return { draft, document, refs: refsOf(document), ...room };
}

/** What is so around every piece: who writes, and how the site is set. */
function roomOf({ id, name, role }: Actor): Omit<WorkRoomView, 'draft' | 'document' | 'refs'> {
  const settings = readSettings();
  return {
    person: { id, name, role },
    timeZone: settings?.timeZone ?? 'UTC',
    languages: settings?.languages ?? FIRST_LANGUAGES,
    siteLicence: settings?.licence ?? 'none',
  };
}

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null;

function toView(row: DraftRow, actor: Actor): DraftView {
  const { id, version, saveId, stage, publishedVersions, moves, returnNote } = row;
  const names = namesOfPeople([row.savedBy, row.createdBy]);
  const path = placesOf([id]).get(id);
  return {
    id,
    version,
    saveId,
    savedAt: iso(row.savedAt),
    savedBy: names.get(row.savedBy) ?? '',
    stage,
    isPublic: isPublic(id),
    isWithdrawn: isWithdrawn(id),
    path: path === undefined ? null : readerAddress(path),
    shortLink: shortLinkOf(id),
    scheduledFor: iso(row.scheduledFor),
    scheduleFailure: row.scheduleFailedAt && { at: row.scheduleFailedAt.toISOString(), says: row.scheduleFailure },
    firstPublishedAt: iso(row.firstPublishedAt),
    publishedVersions,
    publicVersion: publicVersionOf(row),
    moves,
    returnNote,
    createdBy: names.get(row.createdBy) ?? '',
    isOwn: isOwn(row, actor),
    added: listAdded(id),
    isChosen: contentWriter().select({ id: choices.articleId }).from(choices).where(eq(choices.articleId, id)).get() !== undefined,
  };
}

function shortLinkOf(id: string): string | null {
  const path = findShortPath(id);
  return path === undefined ? null : circumstances().siteUrl + path;
}

/** Words that this browser kept may name a topic by the id that it had before it became one of these. */
function withFormer(topics: DraftRefs['topics']): DraftRefs['topics'] {
  const merged = listMergedInto(Object.keys(topics));
  return { ...topics, ...Object.fromEntries(merged.flatMap(({ id, intoId }) => (topics[intoId] ? [[id, topics[intoId]]] : []))) };
}

function refsOf(document: DraftDocument): DraftRefs {
  const database = contentWriter();
  const named = <T extends { id: string; slug: string; names: Record<string, string> }>(rows: T[]) =>
    Object.fromEntries(rows.map((row) => [row.id, { name: inLanguage(row.names, document.language as Language), slug: row.slug }]));
  const pictureIds = shownIn(document);
  const authorIds = document.bylines.map((byline) => byline.authorId);
  const typeRows = database.select().from(types).all();
  const typeNames = named(typeRows);
  return {
    sections: named(database.select().from(sections).orderBy(sections.position).all()),
    types: Object.fromEntries(typeRows.map(({ id, slug, tone }) => [id, { name: typeNames[id]?.name ?? slug, slug, tone }])),
    columns: named(database.select().from(columns).orderBy(columns.position).all()),
    topics: withFormer(named(database.select().from(deskTopics).where(inArray(deskTopics.id, document.topicIds)).all())),
    authors: Object.fromEntries(
      database
        .select({ id: deskAuthors.id, name: deskAuthors.name, slug: deskAuthors.slug })
        .from(deskAuthors)
        .where(inArray(deskAuthors.id, authorIds))
        .all()
        .map(({ id, ...author }) => [id, author]),
    ),
    pictures: Object.fromEntries(
      database
        .select()
        .from(media)
        .where(inArray(media.id, pictureIds))
        .all()
        .map((row) => [row.id, toDeskPicture(row)]),
    ),
  };
}
