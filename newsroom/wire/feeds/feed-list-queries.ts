import { and, desc, eq, gt, inArray } from 'drizzle-orm';
import { among } from '#db/among.ts';
import { content } from '#db/connections.ts';
import { authors, counts, topics } from '#db/schema/published/articles.ts';
import { FRAME_SCOPES, type FrameScope } from '#newsroom/articles/count-queries.ts';
import { inLanguage, type Language } from '#newsroom/site/language.ts';
import type { Site } from '#newsroom/site/site-queries.ts';
import type { FeedSubject } from '#newsroom/wire/feeds/feed-addresses.ts';

type Kind = Extract<FeedSubject, { slug: string }>['kind'];
interface Named {
  name: string;
  slug: string;
}

interface Subjects {
  kind: Kind;
  subjects: Named[];
  /** There are more of them than were asked for. */
  more: boolean;
}

/**
 * What has articles in that language, and so a feed worth following, kind by kind: the parts of the frame in their order,
 * and topics and people by name; of these at most so many, those with the most articles.
 */
export function listFeedSubjects(site: Site, language: Language, most = Number.MAX_SAFE_INTEGER): Subjects[] {
  const isFiled = filedIn(language);
  const filed = (scope: FrameScope, rows: { id: string; slug: string; names: Record<string, string> }[]) =>
    named(rows.filter(({ id }) => isFiled(scope, id)));
  const named = (rows: { slug: string; names: Record<string, string> }[]) =>
    rows.map(({ slug, names }) => ({ slug, name: inLanguage(names, language) }));
  const { compare } = new Intl.Collator(language);
  const byName = (rows: Named[]) => rows.sort((a, b) => compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1));
  const frame = (kind: Kind, subjects: Named[]): Subjects => ({ kind, subjects, more: false });
  const cut = (kind: Kind, rows: Named[]): Subjects => ({ kind, subjects: byName(rows.slice(0, most)), more: rows.length > most });
  // A group with the slug of a type has no address of its own.
  const groups = site.groups.filter((group) => !site.types.some(({ slug }) => slug === group.slug));
  return [
    frame('section', filed('section', site.sections)),
    frame('type', [...filed('type', site.types), ...filed('group', groups)]),
    frame('column', filed('column', site.columns)),
    cut('topic', named(topicsIn(language, most))),
    cut('author', authorsIn(language, most)),
  ];
}

/** Which parts of the frame have articles in that language. */
function filedIn(language: Language): (scope: FrameScope, id: string) => boolean {
  const rows = content()
    .select({ scope: counts.scope, key: counts.key })
    .from(counts)
    .where(and(eq(counts.language, language), inArray(counts.scope, [...FRAME_SCOPES]), gt(counts.articles, 0)))
    .all();
  const filed = new Set(rows.map(({ scope, key }) => `${scope}/${key}`));
  return (scope, id) => filed.has(`${scope}/${id}`);
}

/** Ids of those with the most articles, one more than is wanted: that tells that there are more. Numbers are read before any name is. */
const mostCounted = (scope: 'topic' | 'author', language: Language, most: number): string[] =>
  content()
    .select({ key: counts.key })
    .from(counts)
    .where(and(eq(counts.scope, scope), eq(counts.language, language), gt(counts.articles, 0)))
    .orderBy(desc(counts.articles), counts.key)
    .limit(Math.min(most + 1, Number.MAX_SAFE_INTEGER))
    .all()
    .map(({ key }) => key);

function inOrder<T extends { id: string }>(ids: string[], rows: T[]): T[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function topicsIn(language: Language, most: number) {
  const ids = mostCounted('topic', language, most);
  const { id, slug, names } = topics;
  return inOrder(
    ids,
    content()
      .select({ id, slug, names })
      .from(topics)
      .where(inArray(id, among(ids)))
      .all(),
  );
}

function authorsIn(language: Language, most: number): Named[] {
  const ids = mostCounted('author', language, most);
  const { id, slug, name } = authors;
  const rows = content()
    .select({ id, slug, name })
    .from(authors)
    .where(inArray(id, among(ids)))
    .all();
  return inOrder(ids, rows).map((author) => ({ name: author.name, slug: author.slug }));
}
