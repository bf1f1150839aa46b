import { and, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { pagePictures } from '#db/schema/published/articles.ts';
import { pages } from '#db/schema/published/site.ts';
import { excluded } from '#db/upsert.ts';
import { type Act, conflict, invalid, type Refusal, refuseInput } from '#newsroom/acting/act.ts';
import { bodySchema, picturesOf } from '#newsroom/articles/body.ts';
import { DOCUMENT_LIMITS, slugSchema } from '#newsroom/drafts/document.ts';
import { referenceWrites, unusedWrites } from '#newsroom/publishing/article-writes.ts';
import { readPictures } from '#newsroom/publishing/references.ts';
import { LANGUAGES } from '#newsroom/site/language.ts';
import { movedWrites } from '#newsroom/site/moved-writes.ts';

const pageSchema = z.strictObject({
  id: z.uuid(),
  /** Pages of one key are each other's translations. */
  key: slugSchema.min(1),
  language: z.enum(LANGUAGES),
  slug: slugSchema.min(1),
  headline: z.string().trim().min(1).max(DOCUMENT_LIMITS.headline),
  standfirst: z.string().trim().max(DOCUMENT_LIMITS.standfirst),
  body: bodySchema,
});

/** Saves a static page (about, contact, privacy, imprint …). It is public at once; a changed slug leaves a redirect. */
export async function savePage(input: z.input<typeof pageSchema>, { by, at }: Act): Promise<{ ok: true } | Refusal> {
  const parsed = pageSchema.safeParse(input);
  if (!parsed.success) return refuseInput('This page cannot be stored as it is.', parsed.error);
  const page = { ...parsed.data, updatedAt: at };
  const shown = picturesOf(page.body);
  const pictures = readPictures(shown);
  if (shown.some((id) => !pictures.has(id))) return invalid('A picture is no longer there.', { body: 'A picture is no longer there.' });

  const database = contentWriter();
  const others = database
    .select()
    .from(pages)
    .where(and(eq(pages.language, page.language), ne(pages.id, page.id)))
    .all();
  if (others.some((other) => other.slug === page.slug)) return invalid('This slug is taken.', { slug: 'Another page has this slug.' });
  if (others.some((other) => other.key === page.key)) return invalid('This page exists in this language.', { language: 'There is one already.' });
  const former = database.select({ slug: pages.slug }).from(pages).where(eq(pages.id, page.id)).get();
  const shownBefore = database
    .select({ id: pagePictures.pictureId })
    .from(pagePictures)
    .where(eq(pagePictures.pageId, page.id))
    .all()
    .map((link) => link.id);
  const result = await commit({
    by,
    at,
    did: { action: 'page.save', subject: page.id, detail: page.slug },
    writes: [
      ...referenceWrites({ pictures: [...pictures.values()], authors: [], topics: [] }),
      database
        .insert(pages)
        .values(page)
        .onConflictDoUpdate({ target: pages.id, set: excluded(pages, 'id') }),
      database.delete(pagePictures).where(eq(pagePictures.pageId, page.id)),
      ...movedWrites('page', { from: former?.slug, to: page.slug }, [page.language]),
      ...(shown.length > 0 ? [database.insert(pagePictures).values(shown.map((pictureId) => ({ pageId: page.id, pictureId })))] : []),
      ...unusedWrites({ topicIds: [], authorIds: [], pictureIds: shownBefore }),
    ],
    raises: 'yes',
  });
  return result.ok ? { ok: true } : conflict;
}
