/** The log of the desk: what was done to content and what happened to accounts, merged, newest first. */
import { and, desc, eq, inArray, like, lt, not, or, type SQL } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { accountsDatabase, contentWriter } from '#db/connections.ts';
import { accountLog } from '#db/schema/accounts/account-log.ts';
import { people } from '#db/schema/accounts/people.ts';
import { audit, drafts } from '#db/schema/desk/drafts.ts';
import type { LogAsked, LogLine, LogPage } from '#newsroom/log/log-list.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const LINES = 50;

type Row = typeof audit.$inferSelect;
const words = desk.log;

/** A leaf of the log. Two files are asked for the same number of lines, so that together they hold the newest. */
export async function getLog(asked: LogAsked): Promise<LogPage> {
  const content = asked.kind === 'accounts' ? [] : contentLines(asked);
  const accounts = asked.kind === 'articles' || asked.kind === 'site' || asked.article ? [] : accountLines(asked);
  const merged = [...content.map((row) => ({ row, isAccount: false })), ...accounts.map((row) => ({ row, isAccount: true }))].sort(
    ({ row: one }, { row: other }) => other.at.getTime() - one.at.getTime() || (other.id < one.id ? -1 : 1),
  );
  const shown = merged.slice(0, LINES);
  const names = namesByPerson();
  const headlines = headlinesOf([...shown.filter(({ isAccount }) => !isAccount).map(({ row }) => row.subject), asked.article]);
  const last = shown.at(-1)?.row;
  return {
    asked,
    lines: shown.map(({ row, isAccount }) => toLine(row, isAccount, names, headlines)),
    older: last && merged.length > LINES ? `${last.at.getTime()}~${last.id}` : null,
    people: [...names].map(([id, name]) => ({ id, name })),
    article: asked.article ? (headlines.get(asked.article) ?? words.untitled) : null,
    timeZone: readSettings()?.timeZone ?? 'UTC',
  };
}

/** What comes after a leaf's last line, for either log. */
function beyond(at: SQLiteColumn, id: SQLiteColumn, before: string): SQL | undefined {
  if (!before) return undefined;
  const [time = '', last = ''] = before.split('~');
  const instant = new Date(Number(time));
  return or(lt(at, instant), and(eq(at, instant), lt(id, last)));
}

function contentLines({ person, kind, article, before }: LogAsked): Row[] {
  const isPiece = or(like(audit.action, 'article.%'), like(audit.action, 'draft.%'));
  const ofKind = kind === 'articles' ? isPiece : kind === 'site' && isPiece ? not(isPiece) : undefined;
  return contentWriter()
    .select()
    .from(audit)
    .where(
      and(person ? eq(audit.by, person) : undefined, article ? eq(audit.subject, article) : undefined, ofKind, beyond(audit.at, audit.id, before)),
    )
    .orderBy(desc(audit.at), desc(audit.id))
    .limit(LINES + 1)
    .all();
}

function accountLines({ person, before }: LogAsked): Row[] {
  return accountsDatabase()
    .select()
    .from(accountLog)
    .where(and(person ? eq(accountLog.by, person) : undefined, beyond(accountLog.at, accountLog.id, before)))
    .orderBy(desc(accountLog.at), desc(accountLog.id))
    .limit(LINES + 1)
    .all();
}

const namesByPerson = () =>
  new Map(
    accountsDatabase()
      .select({ id: people.id, name: people.name })
      .from(people)
      .orderBy(people.name)
      .all()
      .map(({ id, name }) => [id, name]),
  );

function headlinesOf(ids: string[]): Map<string, string> {
  const rows = contentWriter().select({ id: drafts.id, headline: drafts.headline }).from(drafts).where(inArray(drafts.id, ids)).all();
  return new Map(rows.map(({ id, headline }) => [id, headline || words.untitled]));
}

function toLine(row: Row, isAccount: boolean, names: Map<string, string>, headlines: Map<string, string>): LogLine {
  const machine = (words.machines as Record<string, string>)[row.by];
  const line = { id: row.id, at: row.at.toISOString(), who: names.get(row.by) ?? machine ?? words.somebody, action: row.action, detail: row.detail };
  if (!isAccount) {
    const headline = headlines.get(row.subject);
    return { ...line, subject: headline === undefined ? null : { name: headline, href: `/desk/articles/${row.subject}` } };
  }
  // What one does to oneself needs no second name.
  const isOwn = row.subject === row.by || row.subject === '';
  return { ...line, subject: isOwn ? null : { name: names.get(row.subject) ?? words.somebody, href: null } };
}
