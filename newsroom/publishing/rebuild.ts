import { asc, isNotNull } from 'drizzle-orm';
import { commit } from '#db/commit.ts';
import { contentWriter } from '#db/connections.ts';
import { drafts } from '#db/schema/desk/drafts.ts';
import { notices } from '#db/schema/published/notices.ts';
import type { Act } from '#newsroom/acting/act.ts';
import { documentSchema } from '#newsroom/drafts/document.ts';
import { readRevision } from '#newsroom/drafts/revisions.ts';
import { articleWrites, readPublicState } from '#newsroom/publishing/article-writes.ts';
import { composeArticle } from '#newsroom/publishing/compose-article.ts';
import { readReferences } from '#newsroom/publishing/references.ts';
import { rebuildRelated } from '#newsroom/related/related-writes.ts';
import { withPresentTopics } from '#newsroom/topics/merged-topics.ts';

/**
 * Makes every public row anew from the revisions that are public: after a change of what `composeArticle` makes, or to
 * prove that nothing lies there that no draft accounts for. Publishes nothing new. Answers how many articles it made.
 */
export async function rebuildPublished({ by, at }: Act): Promise<number> {
  const database = contentWriter();
  const withdrawn = new Set(
    database
      .select({ id: notices.id })
      .from(notices)
      .all()
      .map((notice) => notice.id),
  );
  const published = database
    .select()
    .from(drafts)
    .where(isNotNull(drafts.publicRevisionId))
    .orderBy(asc(drafts.firstPublishedAt), asc(drafts.id))
    .all();
  let made = 0;
  for (const draft of published) {
    if (withdrawn.has(draft.id) || !draft.publicRevisionId || !draft.firstPublishedAt || !draft.lastPublishedAt) continue;
    const document = withPresentTopics(documentSchema.parse(readRevision(draft.publicRevisionId)?.document));
    const referred = readReferences(document);
    if (!referred.ok) throw new Error(`Article ${draft.id} refers to what is gone: ${Object.values(referred.fieldErrors).join(' ')}`);
    const { id, firstPublishedAt, lastPublishedAt, materialChangeAt, updateNote, publishedVersions } = draft;
    const rows = composeArticle(
      document,
      { id, firstPublishedAt, lastPublishedAt, materialChangeAt, updateNote, publishedVersions },
      referred.references,
    );
    await commit({ by, at, did: null, writes: articleWrites(rows, readPublicState(id, referred.references.timeZone)), raises: 'no' });
    made++;
  }
  for (const writes of rebuildRelated()) await commit({ by, at, did: null, writes, raises: 'no' });
  await commit({ by, at, did: { action: 'site.rebuild', subject: 'articles', detail: String(made) }, writes: [], raises: 'firm' });
  return made;
}
