/** The interface's own front door, what articles are filed under, and the answer that nothing is here. */

import { API, API_PATHS } from '#newsroom/wire/api/api-addresses.ts';
import { answer, problem } from '#newsroom/wire/api/api-answer.ts';
import { readSlugCursor, slugCursor } from '#newsroom/wire/api/cursor.ts';
import { listApiAuthors, listApiColumns, listApiSections, listApiTopics, listApiTypes } from '#newsroom/wire/api/frame-queries.ts';
import { addressOf, limitOf, refused } from '#newsroom/wire/api/list-routes.ts';
import { openApiDocument } from '#newsroom/wire/api/openapi.ts';
import { type Read, readParameters } from '#newsroom/wire/api/parameters.ts';
import { toTerms } from '#newsroom/wire/api/terms.ts';
import type { WireContext, WireDocument, WireRoute } from '#newsroom/wire/wire-document.ts';

/** An address without parameters. */
const single = (address: string, write: (context: WireContext) => WireDocument): WireRoute<true> => ({
  read: (path) => path === address || undefined,
  address: () => address,
  write: (_asked, context) => write(context),
});

export const apiIndex = single(API, ({ site, whole }) => {
  const { name, languages } = site.settings;
  const { openapi, articles, sections, types, columns, topics, authors } = API_PATHS;
  return answer({
    name,
    languages,
    openapi: whole(openapi),
    articles: whole(articles),
    sections: whole(sections),
    types: whole(types),
    columns: whole(columns),
    topics: whole(topics),
    authors: whole(authors),
    terms: toTerms(site.settings),
  });
});

export const openApi = single(API_PATHS.openapi, (context) => answer(openApiDocument(context)));
export const sectionList = single(API_PATHS.sections, (context) => answer(listApiSections(context)));
export const typeList = single(API_PATHS.types, (context) => answer(listApiTypes(context)));
export const columnList = single(API_PATHS.columns, (context) => answer(listApiColumns(context)));

type Part = { given: unknown[]; after: string | null };

/** A list that goes on by slug. */
const bySlug = (address: string, name: string, list: (after: string, limit: number, context: WireContext) => Part): WireRoute<Read<'named'>> => ({
  read: (path, query) => (path === address ? readParameters('named', query) : undefined),
  address: ({ pairs }) => addressOf(address, pairs),
  invented: ({ pairs }) => pairs.length > 0,
  write({ values, faults, pairs: asked }, context) {
    if (faults.length > 0) return refused(faults);
    const begun = values.cursor === undefined ? '' : readSlugCursor(values.cursor);
    if (begun === undefined) return refused([{ parameter: 'cursor', detail: 'It is none of this list.' }]);
    const { given, after } = list(begun, limitOf(values), context);
    const { pairs } = readParameters('named', new URLSearchParams({ ...values, cursor: slugCursor(after ?? '') }));
    const next = after === null ? null : context.whole(addressOf(address, pairs));
    return answer({ [name]: given, next }, { self: context.whole(addressOf(address, asked)), next });
  },
});

export const topicList = bySlug(API_PATHS.topics, 'topics', listApiTopics);
export const authorList = bySlug(API_PATHS.authors, 'authors', listApiAuthors);

/** Programs get no page made for readers, where they mistook an address. Whatever is not written as ours are may be one of ours, written otherwise. */
export const nothingInApi: WireRoute<string> = {
  read: (path) => (/^\/api(\/[a-z0-9][a-z0-9._~-]*)*$/.test(path) ? path : undefined),
  address: (path) => path,
  invented: () => true,
  write: (_path, { whole }) => problem(404, `There is nothing at this address. What there is stands in ${whole(API_PATHS.openapi)}.`),
};
