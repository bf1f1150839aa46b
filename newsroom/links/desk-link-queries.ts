/** Links that want mending, for the desk. Each text is asked again, so that nothing is listed that no longer holds. */
import { and, desc, eq, lt, or } from 'drizzle-orm';
import { contentWriter } from '#db/connections.ts';
import { linkPasses, linkProblems as noted } from '#db/schema/desk/link-problems.ts';
import { articles } from '#db/schema/published/articles.ts';
import { pages } from '#db/schema/published/site.ts';
import type { Body } from '#newsroom/articles/body.ts';
import type { LinkList, LinksAsked, TextWithProblems } from '#newsroom/links/link-list.ts';
import { linkProblems } from '#newsroom/links/link-problems.ts';
import { navigationProblems } from '#newsroom/links/navigation-links.ts';
import { linksOfText, readBeside } from '#newsroom/links/text-links.ts';
import { readSettings } from '#newsroom/site/read-settings.ts';

/** `texts` on a leaf, out of so many that are `asked` again; `shown` of one text's links. */
export const LINK_LIST_LIMITS = { texts: 20, asked: 60, shown: 10 } as const;

type Noted = typeof noted.$inferSelect;

/** A leaf, newest first. */
export async function listLinkProblems(asked: LinksAsked): Promise<LinkList> {
  const rows = listNoted(asked.before);
  const texts: TextWithProblems[] = [];
  let last: Noted | undefined;
  for (const row of rows.slice(0, LINK_LIST_LIMITS.asked)) {
    if (texts.length === LINK_LIST_LIMITS.texts) break;
    last = row;
    const text = textOf(row);
    if (text) texts.push(text);
  }
  const pass = contentWriter().select({ endedAt: linkPasses.endedAt }).from(linkPasses).get();
  return {
    asked,
    texts,
    navigation: asked.before ? [] : navigationProblems(),
    older: last && last !== rows.at(-1) ? `${last.at.getTime()}~${last.id}` : null,
    checkedAt: pass?.endedAt.toISOString() ?? null,
    timeZone: readSettings()?.timeZone ?? 'UTC',
  };
}

function listNoted(before: string): Noted[] {
  const [time = '', id = ''] = before.split('~');
  const instant = new Date(Number(time));
  return contentWriter()
    .select()
    .from(noted)
    .where(before ? or(lt(noted.at, instant), and(eq(noted.at, instant), lt(noted.id, id))) : undefined)
    .orderBy(desc(noted.at), desc(noted.id))
    .limit(LINK_LIST_LIMITS.asked + 1)
    .all();
}

function textOf({ id, articleId, at }: Noted): TextWithProblems | undefined {
  const table = articleId === null ? pages : articles;
  const row = contentWriter()
    .select({ headline: table.headline, language: table.language, body: table.body })
    .from(table)
    .where(eq(table.id, id))
    .get();
  if (!row) return undefined;
  const problems = [...linkProblems(linksOfText(row.body as Body, readBeside(articleId === null ? [] : [id]).get(id)))];
  if (problems.length === 0) return undefined;
  return {
    id,
    kind: articleId === null ? 'page' : 'article',
    headline: row.headline,
    language: row.language,
    href: articleId === null ? `/desk/site/pages/${id}` : `/desk/articles/${id}`,
    at: at.toISOString(),
    problems: problems.slice(0, LINK_LIST_LIMITS.shown),
    more: Math.max(0, problems.length - LINK_LIST_LIMITS.shown),
  };
}
