import { eq } from 'drizzle-orm';
import { content } from '#db/connections.ts';
import { notices } from '#db/schema/published/notices.ts';
import { toSectionLink } from '#newsroom/articles/teaser-queries.ts';
import { findPlace } from '#newsroom/site/site-queries.ts';
import type { NoticePage } from '#newsroom/site/site-views.ts';
import { publicAddress } from '#newsroom/site/stored-address.ts';

/** What stands where an article was withdrawn; undefined when there is no such notice. */
export async function findNotice(id: string): Promise<NoticePage | undefined> {
  const notice = content().select().from(notices).where(eq(notices.id, id)).get();
  const place = notice && (await findPlace(notice.language));
  if (!notice || !place) return undefined;
  return {
    path: publicAddress(place.site.base, notice.path),
    language: place.language,
    section: toSectionLink(place, notice.sectionId),
    firstPublishedAt: notice.firstPublishedAt.toISOString(),
    withdrawnAt: notice.withdrawnAt.toISOString(),
    reason: notice.reason,
    decidedBy: notice.decidedBy,
    seal: notice.seal,
  };
}
