/**
 * Goes through all that is public, some texts at a time, and notes in which a link wants mending. What lies at an address
 * depends on the whole newspaper (sections, topics, redirects, notices), so that no single change knows whose links it
 * breaks; this asks anew after each edition.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { asc, gt, inArray, sql } from 'drizzle-orm';
import { commit, type Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { currentEdition } from '#db/edition.ts';
import { linkPasses, linkProblems as noted } from '#db/schema/desk/link-problems.ts';
import { articles } from '#db/schema/published/articles.ts';
import { pages } from '#db/schema/published/site.ts';
import { excluded } from '#db/upsert.ts';
import type { Body } from '#newsroom/articles/body.ts';
import { wasLinkCheckAsked } from '#newsroom/links/asked-check.ts';
import type { InternalLink } from '#newsroom/links/internal-links.ts';
import { linkProblems } from '#newsroom/links/link-problems.ts';
import { linkedPaths, linkedWrites, readLinked } from '#newsroom/links/linked-addresses.ts';
import { linksOfText, readBeside } from '#newsroom/links/text-links.ts';

/**
 * `texts` in one step, fewer when those with links have more than so many `characters` together; between two steps others
 * have `restMs`. A hundred thousand articles take some five minutes.
 */
export const LINK_CHECK_LIMITS = { texts: 25, characters: 200_000, restMs: 50 } as const;

export interface LinkCheck {
  /** One pass, unless nothing changed for readers since the last one began. */
  run(): Promise<void>;
  /** One pass, when somebody asked for it, whether anything changed or not: after the one underway. */
  runIfAsked(): Promise<void>;
  /** Ends the one underway; the next start begins anew. */
  stop(): void;
}

const NO_TEXT: Body = { type: 'doc', content: [] };

const KINDS = [
  { table: articles, at: articles.firstPublishedAt, own: (id: string) => ({ articleId: id, pageId: null }) },
  { table: pages, at: pages.updatedAt, own: (id: string) => ({ articleId: null, pageId: id }) },
] as const;
type Kind = (typeof KINDS)[number];

export function createLinkCheck(now: () => Date, rest: () => Promise<unknown> = () => wait(LINK_CHECK_LIMITS.restMs)): LinkCheck {
  let stopped = false;
  let checked: number | undefined;
  let underway: Promise<void> | undefined;

  function run(): Promise<void> {
    underway ??= pass().finally(() => {
      underway = undefined;
    });
    return underway;
  }

  async function pass(): Promise<void> {
    const { number } = currentEdition();
    if (number === checked) return;
    for (const kind of KINDS) {
      let after: string | undefined = '';
      while (after !== undefined) {
        if (stopped) return;
        after = await step(kind, after, now());
        await rest();
      }
    }
    const row = { id: 1, endedAt: now() };
    const ended = contentWriter()
      .insert(linkPasses)
      .values(row)
      .onConflictDoUpdate({ target: linkPasses.id, set: excluded(linkPasses, 'id') });
    await commit({ by: 'timer', at: row.endedAt, did: null, writes: [ended], raises: 'no' });
    checked = number;
  }

  return {
    run,
    async runIfAsked() {
      if (!wasLinkCheckAsked()) return;
      await underway;
      checked = undefined;
      await run();
    },
    stop() {
      stopped = true;
    },
  };
}

/** Looks at the texts behind that id and answers behind which one to go on; undefined at the end. */
async function step({ table, at, own }: Kind, after: string, when: Date): Promise<string | undefined> {
  const database = contentWriter();
  const rows = database
    .select({ id: table.id, at, body: sql<string | null>`CASE WHEN instr(${table.body}, '"type":"link"') > 0 THEN ${table.body} END` })
    .from(table)
    .where(gt(table.id, after))
    .orderBy(asc(table.id))
    .limit(LINK_CHECK_LIMITS.texts)
    .all();
  const beside = readBeside(rows.map(({ id }) => id));
  const looked: { id: string; at: Date; wants: boolean; links: InternalLink[] }[] = [];
  let characters = 0;
  for (const { body, ...row } of rows) {
    // It was parsed when it was published.
    const links = linksOfText(body === null ? NO_TEXT : (JSON.parse(body) as Body), beside.get(row.id));
    looked.push({ ...row, links, wants: linkProblems(links).next().value !== undefined });
    if (body !== null) characters += body.length;
    if (characters > LINK_CHECK_LIMITS.characters) break;
  }
  const last = looked.at(-1)?.id;
  if (last === undefined) return undefined;
  const ids = looked.map(({ id }) => id);
  const known = new Map(
    database
      .select()
      .from(noted)
      .where(inArray(noted.id, ids))
      .all()
      .map((row) => [row.id, row.at.getTime()]),
  );
  const remembered = readLinked(ids);
  const changed = looked.filter(({ id, links }) => !isDeepStrictEqual(linkedPaths(links), remembered.get(id) ?? []));
  const mended = looked.filter(({ id, wants }) => !wants && known.has(id)).map(({ id }) => id);
  const found = looked.filter(({ id, wants, at: date }) => wants && known.get(id) !== date.getTime());
  const writes: Write[] = [
    ...changed.flatMap(({ id, links }) => linkedWrites(id, links)),
    ...(mended.length > 0 ? [database.delete(noted).where(inArray(noted.id, mended))] : []),
    ...found.map(({ id, at: date }) =>
      database
        .insert(noted)
        .values({ id, at: date, ...own(id) })
        .onConflictDoUpdate({ target: noted.id, set: { at: date } }),
    ),
  ];
  if (writes.length === 0) return last;
  // Another process may have withdrawn one of them meanwhile: then these are looked at again.
  const query = database.select({ id: table.id }).from(table).where(inArray(table.id, ids)).orderBy(asc(table.id));
  const result = await commit({
    by: 'timer',
    at: when,
    did: null,
    guards: [{ query, answered: ids.map((id) => ({ id })) }],
    writes,
    raises: 'no',
  });
  return result.ok ? last : after;
}
