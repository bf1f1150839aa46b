import { eq } from 'drizzle-orm';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { articles, choices } from '#db/schema/published/articles.ts';
import { type Act, conflict, missing, type Refusal, stopped } from '#newsroom/acting/act.ts';

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
    ],
    raises: 'yes',
  });
  return result.ok ? { ok: true } : conflict;
}

/** Takes the editor's choice away again. */
export async function unchoose(articleId: string, { by, at }: Act): Promise<{ ok: true } | Refusal> {
  const database = contentWriter();
  if (!database.select({ id: choices.articleId }).from(choices).where(eq(choices.articleId, articleId)).get()) return missing('chosen article');
  const result = await commit({
    by,
    at,
    did: { action: 'article.unchoose', subject: articleId },
    writes: [database.delete(choices).where(eq(choices.articleId, articleId))],
    raises: 'yes',
  });
  return result.ok ? { ok: true } : conflict;
}
