import { and, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { pagePictures } from '#db/schema/published/pictures.ts';
import { pages } from '#db/schema/published/site.ts';
import { excluded } from '#db/upsert.ts';
import { type Act, conflict, invalid, missing, type Refusal, refuseInput, stopped } from '#newsroom/acting/act.ts';
import { overtaken } from '#newsroom/acting/begun-from.ts';
import { BODY_LIMITS, type Body, bodySchema, depthOf, picturesOf } from '#newsroom/articles/body.ts';
import { DOCUMENT_LIMITS, slugSchema } from '#newsroom/drafts/document.ts';
import { linkedWrites, noteLinkingWrites } from '#newsroom/links/linked-addresses.ts';
import { linksOfText } from '#newsroom/links/text-links.ts';
import { referenceWrites, unusedWrites } from '#newsroom/publishing/article-writes.ts';
import { readPictures } from '#newsroom/publishing/references.ts';
import { slugPath } from '#newsroom/site/addresses.ts';
import { isNavigated } from '#newsroom/site/is-navigated.ts';
import { LANGUAGES } from '#newsroom/site/language.ts';
import { renamedWrites } from '#newsroom/site/moved-writes.ts';
import { pageRevisionWrites } from '#newsroom/site/page-revisions.ts';
import { readPage } from '#newsroom/site/site-states.ts';

export const pageSchema = z.strictObject({
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
export async function savePage(
  input: Omit<z.input<typeof pageSchema>, 'body'> & { body?: unknown },
  { by, at }: Act,
  begun?: string,
): Promise<{ ok: true } | Refusal> {
  if (depthOf(input.body, BODY_LIMITS.depth * 2) > BODY_LIMITS.depth * 2)
    return invalid('The text is nested too deeply.', { body: 'Nested too deeply.' });
  const parsed = pageSchema.safeParse(input);
  if (!parsed.success) return refuseInput('This page cannot be stored as it is.', parsed.error);
  const page = { ...parsed.data, updatedAt: at };
  const state = readPage(page.id);
  if (begun !== undefined && begun !== state.mark) return overtaken(page.id, state);
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
  const [former] = state.rows;
  if (former && former.language !== page.language) return invalid('A page stays in its language.', { language: 'Begin a translation instead.' });
  const shownBefore = database
    .select({ id: pagePictures.pictureId })
    .from(pagePictures)
    .where(eq(pagePictures.pageId, page.id))
    .all()
    .map((link) => link.id);
  const result = await commit({
    by,
    at,
    did: { action: 'page.save', subject: page.id, detail: page.headline },
    guards: [state.guard],
    writes: [
      ...referenceWrites({ pictures: [...pictures.values()], authors: [], topics: [] }),
      database
        .insert(pages)
        .values(page)
        .onConflictDoUpdate({ target: pages.id, set: excluded(pages, 'id') }),
      database.delete(pagePictures).where(eq(pagePictures.pageId, page.id)),
      ...renamedWrites({ of: 'page', id: page.id, from: former?.slug, to: page.slug, languages: [page.language], at }),
      ...(shown.length > 0 ? [database.insert(pagePictures).values(shown.map((pictureId) => ({ pageId: page.id, pictureId })))] : []),
      ...unusedWrites({ topicIds: [], authorIds: [], pictureIds: shownBefore }),
      ...pageRevisionWrites(page, former, { by, at }),
      ...linkedWrites(page.id, linksOfText(page.body)),
    ],
    raises: 'yes',
  });
  return result.ok ? { ok: true } : conflict;
}

/** Takes a page away, with all its words. Its address and those that led to it answer that nothing is there. */
export async function removePage(id: string, { by, at }: Act, begun: string): Promise<{ ok: true } | Refusal> {
  const state = readPage(id);
  const [page] = state.rows;
  if (!page) return missing('page');
  if (begun !== state.mark) return overtaken(id, state);
  const database = contentWriter();
  // A link of the navigation leads to all languages of a page: it stays while one of them does.
  const isLast = database.select({ id: pages.id }).from(pages).where(eq(pages.key, page.key)).all().length === 1;
  if (isLast && isNavigated('page', [page.key, page.slug])) return stopped('The navigation leads to this page. Take it out there first.');
  const shown = picturesOf(page.body as Body);
  const result = await commit({
    by,
    at,
    did: { action: 'page.remove', subject: id, detail: page.headline },
    guards: [state.guard],
    writes: [
      database.delete(pages).where(eq(pages.id, id)),
      ...noteLinkingWrites([`/${page.language}${slugPath('page', page.slug)}`]),
      ...linkedWrites(id, []),
      ...unusedWrites({ topicIds: [], authorIds: [], pictureIds: shown }),
    ],
    raises: 'yes',
  });
  return result.ok ? { ok: true } : conflict;
}
