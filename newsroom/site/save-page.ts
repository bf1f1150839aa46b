import { and, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import { commit, type Write } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { addresses, pagePictures } from '#db/schema/published/articles.ts';
import { pages } from '#db/schema/published/site.ts';
import { excluded } from '#db/upsert.ts';
import { type Act, conflict, invalid, type Refusal, refuseInput } from '#newsroom/acting/act.ts';
import { bodySchema, picturesOf } from '#newsroom/articles/body.ts';
import { DOCUMENT_LIMITS, slugSchema } from '#newsroom/drafts/document.ts';
import { referenceWrites, unusedWrites } from '#newsroom/publishing/article-writes.ts';
import { readPictures } from '#newsroom/publishing/references.ts';
import { LANGUAGES } from '#newsroom/site/language.ts';

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
  const moved = database
    .select({ slug: pages.slug })
    .from(pages)
    .where(and(eq(pages.id, page.id), ne(pages.slug, page.slug)))
    .get();
  const former = database
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
      ...movedWrites(page.language, moved?.slug, page.slug),
      ...(shown.length > 0 ? [database.insert(pagePictures).values(shown.map((pictureId) => ({ pageId: page.id, pictureId })))] : []),
      ...unusedWrites({ topicIds: [], authorIds: [], pictureIds: former }),
    ],
    raises: 'yes',
  });
  return result.ok ? { ok: true } : conflict;
}

/** The former address leads to the present one, and so does every address that led to the former. */
function movedWrites(language: string, from: string | undefined, to: string): Write[] {
  if (from === undefined) return [];
  const database = contentWriter();
  const stored = (slug: string) => `/${language}/pages/${slug}`;
  const row = { path: stored(from), query: '', kind: 'redirect' as const, targetId: null, location: stored(to) };
  return [
    database.delete(addresses).where(and(eq(addresses.path, stored(to)), eq(addresses.kind, 'redirect'))),
    database
      .update(addresses)
      .set({ location: stored(to) })
      .where(and(eq(addresses.location, stored(from)), eq(addresses.kind, 'redirect'))),
    database
      .insert(addresses)
      .values(row)
      .onConflictDoUpdate({ target: [addresses.path, addresses.query], set: row }),
  ];
}
