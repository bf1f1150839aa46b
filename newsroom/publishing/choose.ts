import { eq } from 'drizzle-orm';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { articles, choices } from '#db/schema/published/articles.ts';
import { type Act, conflict, missing, type Refusal, stopped } from '#newsroom/acting/act.ts';
import { subjectChangeWrites } from '#newsroom/publishing/list-changes.ts';

/** Gives an article the editor's choice, for good or until a time. It publishes no pending word. */
export async function choose(articleId: string, { until }: { until: Date | null }, { by, at }: Act): Promise<{ ok: true } | Refusal> {
  const database = contentWriter();
  const article = database.select({ language: articles.language }).from(articles).where(eq(articles.id, articleId)).get();
  if (!article) return missing('published article');
  if (until && until <= at) return stopped('Choose a time that lies ahead.', { until: 'This time has passed.' });
  const choice = { language: article.language, chosenAt: at, chosenBy: by, expiresAt: until };
  const result = await commit({
    by,
    at,
    did: { action: 'article.choose', subject: articleId, detail: until?.toISOString() ?? '' },
    writes: [
      database
        .insert(choices)
        .values({ articleId, ...choice })
        .onConflictDoUpdate({ target: choices.articleId, set: choice }),
      ...subjectChangeWrites('all', '', at, [article.language]),
    ],
    raises: 'yes',
  });
  return result.ok ? { ok: true } : conflict;
}

/** Takes the editor's choice away again. */
export async function unchoose(articleId: string, { by, at }: Act): Promise<{ ok: true } | Refusal> {
  const database = contentWriter();
  const choice = database.select({ language: choices.language }).from(choices).where(eq(choices.articleId, articleId)).get();
  if (!choice) return missing('chosen article');
  const result = await commit({
    by,
    at,
    did: { action: 'article.unchoose', subject: articleId },
    writes: [database.delete(choices).where(eq(choices.articleId, articleId)), ...subjectChangeWrites('all', '', at, [choice.language])],
    raises: 'yes',
  });
  return result.ok ? { ok: true } : conflict;
}
