/** The desk's first page: what is due, what waits, what is one's own, what readers do, what should be looked at again. */
import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { deskAuthors, drafts } from '#db/schema/desk/drafts.ts';
import { edition, sections, types } from '#db/schema/published/site.ts';
import type { Actor } from '#newsroom/accounts/actor.ts';
import { listPeopleAtWork } from '#newsroom/accounts/desk-people-queries.ts';
import { may } from '#newsroom/accounts/roles.ts';
import { countViews, ownPieces, readablePieces } from '#newsroom/drafts/desk-draft-queries.ts';
import { lineColumns, toLines } from '#newsroom/drafts/draft-lines.ts';
import type { DraftLine } from '#newsroom/drafts/draft-list.ts';
import { findLookAgain } from '#newsroom/drafts/look-again-queries.ts';
import { printedArticles } from '#newsroom/drafts/printed-articles.ts';
import type { DueLine, PublishedLine, TodayPage } from '#newsroom/drafts/today.ts';
import { listReadNow, readerPaths } from '#newsroom/popular/read-now-queries.ts';
import type { Language } from '#newsroom/site/language.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';
import { listWebhookTroubles } from '#newsroom/webhooks/desk-webhook-queries.ts';

/** Lines in each part of the page. */
const TODAY_LIMITS = { due: 6, part: 4, published: 5 } as const;

export async function getToday(actor: Actor, at: Date): Promise<TodayPage> {
  const settings = readSettings();
  const language = settings?.languages[0] ?? 'en';
  const list = (condition: SQL | undefined, order: SQL, limit: number): DraftLine[] =>
    toLines(contentWriter().select(lineColumns).from(drafts).where(condition).orderBy(order).limit(limit).all(), language, at);
  const readable = readablePieces(actor);
  const { review, mine } = countViews(actor);
  const live = contentWriter().select().from(edition).where(eq(edition.id, 1)).get();
  return {
    at: at.toISOString(),
    timeZone: settings?.timeZone ?? 'UTC',
    edition: { number: live?.number ?? 0, since: (live?.raisedAt ?? at).toISOString() },
    peopleAtWork: await listPeopleAtWork(actor, at),
    due: listDue(list, readable, at),
    review: list(and(eq(drafts.standing, 'review'), readable), readable ? desc(sql`+${drafts.savedAt}`) : desc(drafts.savedAt), TODAY_LIMITS.part),
    mine: list(ownPieces(actor), desc(sql`+${drafts.savedAt}`), TODAY_LIMITS.part),
    published: listPublished(actor, language, at),
    read: listReadNow(at, TODAY_LIMITS.part),
    lookAgain: findLookAgain(),
    troubles: may(actor.role, 'settings.edit') ? listWebhookTroubles(at) : [],
    counts: { review, mine },
    begin: whatToBegin(actor),
  };
}

/** An article lies in a section, is of a type and is somebody's: without one of each nothing can be published. */
function whatToBegin({ role }: Actor): TodayPage['begin'] {
  if (!may(role, 'site.edit')) return [];
  const database = contentWriter();
  const tables = { sections, types, authors: deskAuthors } as const;
  const empty = (['sections', 'types', 'authors'] as const).filter(
    (name) => database.select({ id: tables[name].id }).from(tables[name]).limit(1).get() === undefined,
  );
  return empty.length > 0 && may(role, 'settings.edit') ? ['settings', ...empty] : empty;
}

/** What should have published itself and did not; then what publishes itself, and what may be published from a time on: the next first. */
function listDue(list: (condition: SQL | undefined, order: SQL, limit: number) => DraftLine[], readable: SQL | undefined, at: Date): DueLine[] {
  const scheduled = list(and(eq(drafts.stage, 'scheduled'), readable), asc(drafts.scheduledFor), TODAY_LIMITS.due);
  const embargoed = list(
    and(gt(drafts.embargoedUntil, at), ne(drafts.stage, 'scheduled'), isNull(drafts.withdrawnAt), readable),
    asc(drafts.embargoedUntil),
    TODAY_LIMITS.due,
  );
  const failed = list(and(isNotNull(drafts.scheduleFailedAt), readable), desc(drafts.scheduleFailedAt), TODAY_LIMITS.due);
  const due = [
    ...scheduled.flatMap((line) => (line.since ? [{ ...line, dueAt: line.since, failure: null }] : [])),
    ...embargoed.flatMap((line) => (line.embargoedUntil ? [{ ...line, dueAt: line.embargoedUntil, failure: null }] : [])),
  ];
  const ahead = due.sort((a, b) => a.dueAt.localeCompare(b.dueAt)).slice(0, TODAY_LIMITS.due);
  const failures = failuresOf(failed.map(({ id }) => id));
  const missed = failed.flatMap((line) => {
    const failure = failures.get(line.id);
    return failure ? [{ ...line, ...failure }] : [];
  });
  return [...missed, ...ahead.filter(({ id }) => !failures.has(id))];
}

/** When their schedules should have published, and why they did not; by the drafts' ids. */
function failuresOf(ids: string[]): Map<string, { dueAt: string; failure: string }> {
  const { id, scheduleFailedAt, scheduleFailure } = drafts;
  const rows = contentWriter().select({ id, scheduleFailedAt, scheduleFailure }).from(drafts).where(inArray(id, ids)).all();
  return new Map(rows.map((row) => [row.id, { dueAt: row.scheduleFailedAt?.toISOString() ?? '', failure: row.scheduleFailure }]));
}

/** What readers got last; it is public, so everybody sees it, and opens what they may. */
function listPublished(actor: Actor, language: Language, at: Date): PublishedLine[] {
  const database = contentWriter();
  const rows = database
    .select(lineColumns)
    .from(drafts)
    .where(and(isNotNull(drafts.lastPublishedAt), isNull(drafts.withdrawnAt)))
    .orderBy(desc(drafts.lastPublishedAt))
    .limit(TODAY_LIMITS.published)
    .all();
  const paths = readerPaths(rows.map(({ id }) => id));
  const printed = printedArticles(rows.map(({ id }) => id));
  const readable = readablePieces(actor);
  const own =
    readable &&
    new Set(
      database
        .select({ id: drafts.id })
        .from(drafts)
        .where(readable)
        .all()
        .map(({ id }) => id),
    );
  return toLines(rows, language, at).flatMap((line) => {
    const path = paths.get(line.id);
    const mayOpen = own === undefined || own.has(line.id);
    // For everybody who may not read what the desk has written since, it is named as readers see it, and nothing waits.
    const seen = { headline: '', authors: [], ...printed.get(line.id), hasChanges: false };
    return path ? [{ ...line, ...(!mayOpen && seen), path, mayOpen }] : [];
  });
}
