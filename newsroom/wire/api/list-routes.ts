/** Lists of articles, and searches. */
import { findSearchPage } from '#newsroom/search/search-queries.ts';
import type { Site } from '#newsroom/site/site-queries.ts';
import { publicAddress } from '#newsroom/site/stored-address.ts';
import { API_PATHS } from '#newsroom/wire/api/api-addresses.ts';
import { answer, problem } from '#newsroom/wire/api/api-answer.ts';
import { listApiSummaries } from '#newsroom/wire/api/api-article-queries.ts';
import type { ApiWithdrawn } from '#newsroom/wire/api/article-schemas.ts';
import { type Changes, type From, listChanges } from '#newsroom/wire/api/change-queries.ts';
import { lineCursor, readLineCursor } from '#newsroom/wire/api/cursor.ts';
import { type Asked, readConditions, withPresentSlugs } from '#newsroom/wire/api/list-conditions.ts';
import { listPublished } from '#newsroom/wire/api/list-queries.ts';
import { toNinjsList } from '#newsroom/wire/api/ninjs.ts';
import { API_LIMITS, type Fault, type Read, readParameters, type Values } from '#newsroom/wire/api/parameters.ts';
import { lastRenamingBefore } from '#newsroom/wire/api/renamed-queries.ts';
import type { WireContext, WireDocument, WireRoute } from '#newsroom/wire/wire-document.ts';

type List = Read<'articles'> & { asked: Asked };

export const addressOf = (path: string, pairs: [string, string][]): string => (pairs.length > 0 ? `${path}?${new URLSearchParams(pairs)}` : path);
export const refused = (errors: Fault[]): WireDocument => problem(400, 'This request cannot be understood.', { errors });
export const limitOf = ({ limit }: { limit?: string }): number => Number(limit ?? API_LIMITS.usual);

/** The same request with another value of one parameter, or without it. */
function withValue(values: Values<'articles'>, changed: Partial<Values<'articles'>>): string {
  const pairs = Object.entries({ ...values, ...changed }).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return addressOf(API_PATHS.articles, readParameters('articles', new URLSearchParams(pairs)).pairs);
}

export const articleList: WireRoute<List> = {
  read(path, query, site) {
    if (path !== API_PATHS.articles) return undefined;
    const read = withPresentSlugs(readParameters('articles', query), site);
    return { ...read, asked: readConditions(read.values, site) };
  },
  address: ({ pairs }) => addressOf(API_PATHS.articles, pairs),
  // Readers can ask for any number of such lists; the one without a question is one.
  invented: ({ pairs }) => pairs.length > 0,
  write({ values, faults, asked }, context) {
    const all = [...faults, ...asked.faults];
    if (all.length > 0) return refused(all);
    return values.changedSince === undefined ? writePublished(values, asked, context) : writeChanges(values, values.changedSince, asked, context);
  },
};

function writePublished(values: Values<'articles'>, asked: Asked, context: WireContext): WireDocument {
  const cursor = values.cursor === undefined ? undefined : readLineCursor('p', values.cursor);
  if (values.cursor !== undefined && !cursor) return refused([{ parameter: 'cursor', detail: 'It is none of this list.' }]);
  const part = listPublished(asked, cursor, limitOf(values));
  const articles = listApiSummaries(part.ids, context);
  const next = part.after && context.whole(withValue(values, { cursor: lineCursor('p', part.after) }));
  return answer(values.format === 'ninjs' ? toNinjsList({ articles, withdrawn: [] }, context) : { articles, next }, {
    self: context.whole(withValue(values, {})),
    next,
  });
}

/** Two changes of the same moment may be stored in either order: whoever asks again looks back so far, in milliseconds. */
const OVERLAP_MS = 60_000;
/** No instant is later. */
const LATEST = 8.64e15;

function writeChanges(values: Values<'articles'>, since: string, asked: Asked, context: WireContext): WireDocument {
  const { site, whole } = context;
  const { termsChangedAt } = site.settings;
  const cursor = values.cursor === undefined ? undefined : readLineCursor('c', values.cursor);
  if (values.cursor !== undefined && !cursor) return refused([{ parameter: 'cursor', detail: 'It is none of this list.' }]);
  const renamedSince = values.renamedSince === undefined ? undefined : new Date(values.renamedSince);
  const from: From = { ...(cursor ? { after: cursor } : { since: new Date(since) }), renamedSince };
  const changes = listChanges(asked, from, limitOf(values));
  const articles = listApiSummaries(changes.ids, context);
  const withdrawn = changes.withdrawn.flatMap((notice) => toWithdrawn(notice, context));
  const next = changes.after && whole(withValue(values, { cursor: lineCursor('c', changes.after) }));
  const seen = changes.lastAt ?? cursor?.at;
  // A renamed section may have any number of articles: what is known of it is not told once more.
  const known = lastRenamingBefore(changes.after?.at ?? LATEST);
  const again = whole(
    withValue(values, {
      cursor: undefined,
      changedSince: seen === undefined ? since : new Date(Math.max(0, seen - OVERLAP_MS)).toISOString(),
      ...(known !== undefined && { renamedSince: new Date(known + 1).toISOString() }),
    }),
  );
  const links = { self: whole(withValue(values, {})), next };
  return values.format === 'ninjs'
    ? answer(toNinjsList({ articles, withdrawn, again, termsChangedAt }, context), links)
    : answer({ articles, withdrawn, next, again, termsChangedAt }, links);
}

function toWithdrawn({ id, language, at, path }: Changes['withdrawn'][number], { site, whole }: WireContext): ApiWithdrawn[] {
  const spoken = site.settings.languages.find((one) => one === language);
  return spoken ? [{ id, language: spoken, withdrawnAt: at.toISOString(), url: whole(publicAddress(site.base, path)) }] : [];
}

export const articleSearch: WireRoute<Read<'search'>> = {
  read(path, query, site) {
    if (path !== API_PATHS.search) return undefined;
    const read = withPresentSlugs(readParameters('search', query), site);
    return { ...read, faults: [...read.faults, ...unknownIn(read.values, site)] };
  },
  address: ({ pairs }) => addressOf(API_PATHS.search, pairs),
  invented: () => true,
  async write({ values, faults, pairs: asked }, context) {
    const { q } = values;
    if (faults.length > 0) return refused(faults);
    if (q === undefined) return refused([{ parameter: 'q', detail: 'It is missing: what is looked for?' }]);
    const { site, whole } = context;
    const page = await findSearchPage(values.language ?? site.base.first, values, context.at);
    const number = page.leaf.number ?? 1;
    // Readers who turn past the end get the last page again; a program that counts pages must see that there is none.
    const isThere = number === Number(values.page ?? 1);
    const articles = isThere
      ? listApiSummaries(
          page.hits.map(({ teaser }) => teaser.id),
          context,
        )
      : [];
    const { pairs } = readParameters('search', new URLSearchParams({ ...values, page: String(number + 1) }));
    const next = !isThere || page.leaf.older === null ? null : whole(addressOf(API_PATHS.search, pairs));
    return answer(
      { question: page.question, total: page.total, isMore: page.more, articles, next },
      { self: whole(addressOf(API_PATHS.search, asked)), next },
    );
  },
};

function unknownIn({ q: _question, from: _from, to: _to, page: _page, ...named }: Values<'search'>, site: Site): Fault[] {
  return readConditions(named, site).faults;
}
