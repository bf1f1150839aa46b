/** What partners are told when something else than an article has another address: one message, whatever lies below. */
import { and, eq, sum } from 'drizzle-orm';
import { z } from 'zod';
import { content } from '#db/connections.ts';
import { authors, counts, topics } from '#db/schema/published/articles.ts';
import { pages } from '#db/schema/published/site.ts';
import { type AddressChange, type DeliveryContext, RENAMED } from '#newsroom/delivery/delivery-kind.ts';
import { languagesOf, renamedPaths } from '#newsroom/delivery/renamed-lists.ts';
import { LANGUAGES } from '#newsroom/site/language.ts';
import type { Site } from '#newsroom/site/site-queries.ts';
import { publicAddress } from '#newsroom/site/stored-address.ts';
import { ADDRESS_KIND } from '#newsroom/webhooks/webhook-kinds.ts';
import { API_PATHS } from '#newsroom/wire/api/api-addresses.ts';
import { API_LIMITS } from '#newsroom/wire/api/parameters.ts';

export const addressChangeSchema = z.strictObject({
  kind: z.literal(ADDRESS_KIND),
  at: z.iso.datetime(),
  of: z.enum(RENAMED),
  id: z.uuid(),
  /** Its slug until then. */
  from: z.string(),
  /** In which it had pages. */
  languages: z.array(z.enum(LANGUAGES)).min(1),
});
type Told = z.infer<typeof addressChangeSchema>;

/** Nothing where readers had no page of it. */
export function toldOfAddresses(change: AddressChange): Told | undefined {
  const languages = languagesOf(change);
  const { of, id, from, at } = change;
  return languages.length > 0 ? { kind: ADDRESS_KIND, at: at.toISOString(), of, id, from, languages } : undefined;
}

/** As it is called when this is sent; undefined when it has its former address again, or is public no longer. */
export function addressesOf({ of, id, from, languages, at }: Told, { site, whole }: DeliveryContext) {
  const to = slugNow(of, id, site);
  if (to === undefined || to === from) return undefined;
  const addresses = languages.map((language) => {
    const [former = '', present = ''] = renamedPaths({ of, from, to }, language).map((path) => whole(publicAddress(site.base, path)));
    return { language, formerUrl: former, url: present };
  });
  const changes = new URLSearchParams({ section: to, changedSince: at, limit: String(API_LIMITS.most) });
  return {
    kind: of === 'group' ? ('type' as const) : of,
    slug: to,
    formerSlug: from,
    addresses,
    /** Articles whose own addresses changed with it, and where they are told. */
    articles: of === 'section' ? { count: countIn(id), changes: whole(`${API_PATHS.articles}?${changes}`) } : null,
  };
}

function slugNow(of: Told['of'], id: string, { sections, types, groups, columns }: Site): string | undefined {
  const frame = { section: sections, type: types, group: groups, column: columns };
  if (of in frame) return frame[of as keyof typeof frame].find((one) => one.id === id)?.slug;
  const table = { topic: topics, author: authors, page: pages }[of as 'topic' | 'author' | 'page'];
  return content().select({ slug: table.slug }).from(table).where(eq(table.id, id)).get()?.slug;
}

function countIn(sectionId: string): number {
  const row = content()
    .select({ all: sum(counts.articles).mapWith(Number) })
    .from(counts)
    .where(and(eq(counts.scope, 'section'), eq(counts.key, sectionId)))
    .get();
  return row?.all ?? 0;
}
