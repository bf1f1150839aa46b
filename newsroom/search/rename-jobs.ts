/**
 * Lets readers find articles by the new name of a topic or a person. To change what an article is found by takes half a
 * millisecond, in which nobody is answered: the newest follow with the renaming itself, the others from a queue, some at
 * a time. It asks what names are now and not what they were, so that nothing depends on the order of what happens to them.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { commit, type Guard, type Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { newId } from '#db/ids.ts';
import { rehearse } from '#db/rehearse.ts';
import { jobs } from '#db/schema/desk/drafts.ts';
import { articleBylines, articleTopics } from '#db/schema/published/articles.ts';
import { inSteps, type StepQueue } from '#newsroom/acting/in-steps.ts';
import { type NamesAnew, namesAnew } from '#newsroom/search/names-anew.ts';
import { LANGUAGES, type Language } from '#newsroom/site/language.ts';

/** `changed` in one commit, out of so many that are `read`; between two of them others have `restMs`. */
export const RENAME_LIMITS = { changed: 20, read: 50, restMs: 25 } as const;
const BY = 'timer';

const renamedSchema = z.union([z.strictObject({ topicId: z.uuid() }), z.strictObject({ authorId: z.uuid() })]);
/** Whose articles are found by the name. */
export type Renamed = z.infer<typeof renamedSchema>;

/** Where one is in the list of articles: language, time and article. */
const lineSchema = z.tuple([z.string(), z.number(), z.string()]);
type Line = z.infer<typeof lineSchema>;

const payloadSchema = z.strictObject({ renamed: renamedSchema, languages: z.array(z.enum(LANGUAGES)), after: lineSchema.nullable() });
type Payload = z.infer<typeof payloadSchema>;

/** What a renaming or a merger has to do besides, in its own commit. */
export interface Following {
  writes: Write[];
  guards: Guard[];
}

/** After these writes, by which a topic or a person has another name in those languages; nothing where there are none. */
export function followRenaming(own: readonly Write[], { renamed, languages, at }: { renamed: Renamed; languages: Language[]; at: Date }): Following {
  if (languages.length === 0) return { writes: [], guards: [] };
  const { changes, after } = rehearse(own, () => nextSlice({ renamed, languages, after: null }));
  return following(changes, after ? [jobWrite({ renamed, languages, after }, at)] : []);
}

/** After the topic of these articles has become another one: to be asked in a rehearsal of that, when the names are as they will be. */
export function followMerger(articleIds: string[], into: string, at: Date): Following {
  const changes = namesAnew(articleIds.slice(0, RENAME_LIMITS.changed));
  const isWhole = articleIds.length <= RENAME_LIMITS.changed;
  const rest = jobWrite({ renamed: { topicId: into }, languages: [...LANGUAGES], after: null }, at);
  return following(changes, isWhole ? [] : [rest]);
}

const following = (changes: NamesAnew[], rest: Write[]): Following => ({
  writes: [...changes.map(({ write }) => write), ...rest],
  guards: changes.map(({ guard }) => guard),
});

const jobWrite = (payload: Payload, at: Date): Write =>
  contentWriter()
    .insert(jobs)
    .values({ id: newId(at), kind: 'names', payload, version: 1, runAt: at, leasedUntil: null, attempts: 0 });

/** Does what is queued. Raises the edition at the end of each renaming. */
export const createNameQueue = (now: () => Date, rest: () => Promise<unknown> = () => wait(RENAME_LIMITS.restMs)): StepQueue =>
  inSteps(() => step(now()), rest);

/** Answers whether there may be more to do. A job needs no lease: of two who do the same slice, one finds the job changed. */
async function step(at: Date): Promise<boolean> {
  const database = contentWriter();
  const job = database.select().from(jobs).where(eq(jobs.kind, 'names')).orderBy(asc(jobs.runAt), asc(jobs.id)).get();
  if (!job) return false;
  const payload = payloadSchema.safeParse(job.payload).data;
  const { changes, after } = payload ? nextSlice(payload) : { changes: [], after: null };
  const own = eq(jobs.id, job.id);
  const progress = after
    ? database
        .update(jobs)
        .set({ payload: { ...payload, after }, version: job.version + 1 })
        .where(own)
    : database.delete(jobs).where(own);
  const { writes, guards } = following(changes, [progress]);
  await commit({
    by: BY,
    at,
    did: null,
    guards: [{ table: jobs, id: job.id, version: job.version }, ...guards],
    writes,
    raises: after ? 'no' : 'yes',
  });
  return true;
}

/** The next articles whose names are not what they should be; `after` is null when there are no others. */
function nextSlice({ renamed, languages, after }: Payload): { changes: NamesAnew[]; after: Line | null } {
  const lines = listLines(renamed, languages, after);
  const changes = namesAnew([...new Set(lines.map(([, , articleId]) => articleId))]);
  const last = changes.length > RENAME_LIMITS.changed ? changes[RENAME_LIMITS.changed - 1] : undefined;
  if (!last) return { changes, after: lines.length < RENAME_LIMITS.read ? null : (lines.at(-1) ?? null) };
  return { changes: changes.slice(0, RENAME_LIMITS.changed), after: lines.findLast(([, , articleId]) => articleId === last.articleId) ?? null };
}

/** In each language the newest first. */
function listLines(renamed: Renamed, languages: Language[], after: Line | null): Line[] {
  const table = 'topicId' in renamed ? articleTopics : articleBylines;
  const own: SQL = 'topicId' in renamed ? eq(articleTopics.topicId, renamed.topicId) : eq(articleBylines.authorId, renamed.authorId);
  const { language, firstPublishedAt, articleId } = table;
  const at = sql<number>`${firstPublishedAt}`.mapWith(Number);
  const rows = contentWriter()
    .select({ language, at, articleId })
    .from(table)
    // The plus sign leaves the order to the index.
    .where(
      and(
        own,
        inArray(sql`+${language}`, languages),
        after ? sql`(${language}, ${firstPublishedAt}, ${articleId}) < (${sql.join(after, sql`, `)})` : undefined,
      ),
    )
    .orderBy(desc(language), desc(firstPublishedAt), desc(articleId))
    .limit(RENAME_LIMITS.read)
    .all();
  return rows.map((row) => [row.language, row.at, row.articleId]);
}
