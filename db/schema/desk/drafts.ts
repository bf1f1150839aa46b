/** What the desk works on. Nothing that readers are shown is read from here. */
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { flag, id, instant, json, packed } from '../columns.ts';

type Words = Record<string, string>;

export const drafts = sqliteTable(
  'drafts',
  {
    /** The article's id too. */
    id: id().primaryKey(),
    /** Rises with every save; a save names the version it began from. */
    version: integer('version').notNull(),
    /** Rises with every publication, schedule and withdrawal: of two that began from the same state only one happens. */
    moves: integer('moves').notNull(),
    /** The id that the browser gave the last save: the same one again is an answer that was lost. */
    saveId: text('save_id').notNull(),
    document: json<unknown>('document').notNull(),
    stage: text('stage', { enum: ['writing', 'review', 'scheduled'] }).notNull(),
    language: text('language').notNull(),
    headline: text('headline').notNull(),
    translationGroup: id('translation_group'),
    /** What lists show and filter by, taken out of the document with each save. */
    sectionId: id('section_id'),
    typeId: id('type_id'),
    words: integer('words').notNull().default(0),
    embargoedUntil: instant('embargoed_until'),
    createdAt: instant('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    savedAt: instant('saved_at').notNull(),
    savedBy: text('saved_by').notNull(),
    scheduledFor: instant('scheduled_for'),
    /** What the schedule said on the wall, and where: `2027-03-28T09:00` and `Europe/Brussels`. */
    scheduledWall: text('scheduled_wall'),
    scheduledZone: text('scheduled_zone'),
    /** What an editor wrote when the piece went back to its writer; empty when it never did. */
    returnNote: text('return_note').notNull().default(''),
    /** The revision that the schedule publishes: later edits wait. */
    scheduledRevisionId: id('scheduled_revision_id'),
    /** The stops that its schedule passes over, and why; null when there are none. */
    scheduledOverride: json<{ stops: string[]; reason: string }>('scheduled_override'),
    /** When a schedule of it published nothing, and why; until it goes out, is scheduled again, or somebody has seen to it. */
    scheduleFailedAt: instant('schedule_failed_at'),
    scheduleFailure: text('schedule_failure').notNull().default(''),
    /** The revision that readers see, or saw last. */
    publicRevisionId: id('public_revision_id'),
    publishedVersions: integer('published_versions').notNull(),
    firstPublishedAt: instant('first_published_at'),
    lastPublishedAt: instant('last_published_at'),
    materialChangeAt: instant('material_change_at'),
    updateNote: text('update_note').notNull(),
    /** Since then a notice stands where it was; null while it does not. */
    withdrawnAt: instant('withdrawn_at'),
    /** Where it stands, in one word: what the desk does with it first, else where it lies for readers. */
    standing: text('standing', { enum: ['draft', 'review', 'scheduled', 'published', 'withdrawn'] }).generatedAlwaysAs(
      sql`CASE WHEN stage <> 'writing' THEN stage WHEN withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN public_revision_id IS NOT NULL THEN 'published' ELSE 'draft' END`,
      { mode: 'virtual' },
    ),
  },
  (table) => [
    index('drafts_by_schedule').on(table.stage, table.scheduledFor),
    index('drafts_by_saving').on(table.savedAt, table.id),
    index('drafts_by_standing').on(table.standing, table.savedAt, table.id),
    index('drafts_by_section').on(table.sectionId, table.savedAt, table.id),
    index('drafts_by_type').on(table.typeId, table.savedAt, table.id),
    index('drafts_by_language').on(table.language, table.savedAt, table.id),
    index('drafts_by_publication').on(table.lastPublishedAt),
    index('drafts_by_embargo').on(table.embargoedUntil),
    index('drafts_by_failure').on(table.scheduleFailedAt).where(sql`schedule_failed_at IS NOT NULL`),
    index('drafts_by_creator').on(table.createdBy, table.savedAt),
    index('drafts_by_translation').on(table.translationGroup),
  ],
);

export const revisions = sqliteTable(
  'revisions',
  {
    id: id().primaryKey(),
    draftId: id('draft_id')
      .notNull()
      .references(() => drafts.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    at: instant('at').notNull(),
    by: text('by').notNull(),
    reason: text('reason', {
      enum: ['autosave', 'kept', 'review', 'conflict', 'refused', 'replaced', 'restore', 'publish', 'update', 'correct', 'reinstate', 'schedule'],
    }).notNull(),
    /** Read and written by `newsroom/drafts/revisions.ts` alone. */
    document: packed('document').notNull(),
    /** The revision whose text is the dictionary of this one; null where the document stands whole. */
    basisId: id('basis_id'),
    /** How many revisions must be unpacked before this one. */
    depth: integer('depth').notNull().default(0),
  },
  (table) => [index('revisions_by_draft').on(table.draftId, table.version), index('revisions_by_basis').on(table.basisId)],
);

/** Whose piece a draft is: who began it, and whom an editor added. */
export const draftPeople = sqliteTable(
  'draft_people',
  {
    draftId: id('draft_id')
      .notNull()
      .references(() => drafts.id, { onDelete: 'cascade' }),
    personId: id('person_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.draftId, table.personId] }), index('draft_people_by_person').on(table.personId)],
);

/** Who is named above a draft, in order: lists show and filter by them. */
export const draftBylines = sqliteTable(
  'draft_bylines',
  {
    draftId: id('draft_id')
      .notNull()
      .references(() => drafts.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    authorId: id('author_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.draftId, table.position] }), index('draft_bylines_by_author').on(table.authorId)],
);

/** What the desk's full-text index is made from (`db/full-text.ts`). */
export const draftTexts = sqliteTable('draft_texts', {
  id: integer('id').primaryKey(),
  draftId: id('draft_id')
    .notNull()
    .unique()
    .references(() => drafts.id, { onDelete: 'cascade' }),
  headline: text('headline').notNull(),
  standfirst: text('standfirst').notNull(),
  body: text('body').notNull(),
  names: text('names').notNull(),
});

/** Links that show a draft to somebody without an account, each for one draft; only the secret's hash is stored. */
export const previewLinks = sqliteTable(
  'preview_links',
  {
    id: id().primaryKey(),
    draftId: id('draft_id')
      .notNull()
      .references(() => drafts.id, { onDelete: 'cascade' }),
    /** SHA-256 of the secret, in hex. */
    secretHash: text('secret_hash').notNull().unique(),
    createdAt: instant('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (table) => [index('preview_links_by_draft').on(table.draftId)],
);

/** Work that is done later; what takes long, by whoever takes its lease first. */
export const jobs = sqliteTable(
  'jobs',
  {
    id: id().primaryKey(),
    kind: text('kind', { enum: ['renditions', 'names', 'delivery', 'short-links'] }).notNull(),
    payload: json<unknown>('payload').notNull(),
    version: integer('version').notNull(),
    runAt: instant('run_at').notNull(),
    leasedUntil: instant('leased_until'),
    attempts: integer('attempts').notNull(),
    /** Whom a delivery is for, and of which kind; others have none. */
    receiver: text('receiver'),
  },
  (table) => [
    // Each kind has a worker of its own, which asks again and again: it passes over no other's work.
    index('jobs_by_time').on(table.kind, table.runAt, table.id),
    // What nobody tried yet comes first; however much waits for one receiver, the next of each is one step away.
    index('jobs_by_receiver').on(table.receiver, table.leasedUntil, table.runAt, table.id).where(sql`${table.receiver} IS NOT NULL`),
  ],
);

/** Receivers of deliveries that are in trouble: whoever's last delivery arrived has no row. */
export const troubledReceivers = sqliteTable('troubled_receivers', {
  /** As in `jobs`. */
  receiver: text('receiver').primaryKey(),
  /** How many in a row failed. */
  failures: integer('failures').notNull(),
  /** Nothing is sent to it before. */
  restsUntil: instant('rests_until').notNull(),
});

export const deskAuthors = sqliteTable('desk_authors', {
  id: id().primaryKey(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  role: json<Words>('role').notNull(),
  life: json<Words>('life').notNull(),
  facts: json<{ name: Words; text: Words; url: string }[]>('facts').notNull(),
  portraitId: id('portrait_id').references(() => media.id),
});

export const deskTopics = sqliteTable('desk_topics', {
  id: id().primaryKey(),
  slug: text('slug').notNull().unique(),
  kind: text('kind', { enum: ['region', 'country', 'person', 'organisation', 'theme'] }).notNull(),
  names: json<Words>('names').notNull(),
  descriptions: json<Words>('descriptions').notNull(),
  facts: json<{ name: Words; text: Words }[]>('facts').notNull(),
});

/** What a topic became that is one no more: documents may name it by its id for as long as they are kept. */
export const mergedTopics = sqliteTable(
  'merged_topics',
  {
    id: id().primaryKey(),
    intoId: id('into_id')
      .notNull()
      .references(() => deskTopics.id, { onDelete: 'cascade' }),
  },
  (table) => [index('merged_topics_by_present').on(table.intoId)],
);

/** Every picture the newsroom has; one becomes a public row with the first article, page or author that shows it. */
export const media = sqliteTable(
  'media',
  {
    id: id().primaryKey(),
    /** Rises with every change of what is said about it; a change names the version it began from. */
    version: integer('version').notNull().default(1),
    key: text('key').notNull().unique(),
    hash: text('hash').notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    bytes: integer('bytes').notNull(),
    type: text('type').notNull(),
    altText: text('alt_text').notNull(),
    caption: text('caption').notNull(),
    credit: text('credit').notNull(),
    source: text('source').notNull(),
    licence: text('licence').notNull(),
    terms: text('terms').notNull(),
    creator: text('creator').notNull().default(''),
    copyright: text('copyright').notNull().default(''),
    /** All that is said about it, folded: what a search of the desk looks into. */
    words: text('words').notNull().default(''),
    /** Whether every size is there as AVIF too. */
    avif: flag('avif').notNull().default(false),
    focalX: real('focal_x').notNull(),
    focalY: real('focal_y').notNull(),
    addedAt: instant('added_at').notNull(),
    addedBy: text('added_by').notNull(),
  },
  (table) => [
    index('media_by_hash').on(table.hash),
    index('media_by_date').on(table.addedAt),
    index('media_without_credit').on(table.id).where(sql`credit = ''`),
    index('media_without_alt_text').on(table.id).where(sql`alt_text = ''`),
  ],
);

/** Pictures that a draft ever showed: where to look before one is deleted. */
export const draftPictures = sqliteTable(
  'draft_pictures',
  {
    draftId: id('draft_id')
      .notNull()
      .references(() => drafts.id, { onDelete: 'cascade' }),
    mediaId: id('media_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.draftId, table.mediaId] }), index('draft_pictures_by_picture').on(table.mediaId)],
);

/** Who did what to which thing and when; written by `commit` alone. */
export const audit = sqliteTable(
  'audit',
  {
    id: id().primaryKey(),
    at: instant('at').notNull(),
    by: text('by').notNull(),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    detail: text('detail').notNull(),
  },
  (table) => [index('audit_by_date').on(table.at), index('audit_by_subject').on(table.subject, table.at)],
);
