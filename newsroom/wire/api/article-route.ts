/** One article, by its id or by an address that it has or had. */
import { API_PATHS, articleApiPath, type Format } from '#newsroom/wire/api/api-addresses.ts';
import { answer, problem } from '#newsroom/wire/api/api-answer.ts';
import { findApiArticle } from '#newsroom/wire/api/api-article-queries.ts';
import { toNinjs } from '#newsroom/wire/api/ninjs.ts';
import { type Read, readParameters } from '#newsroom/wire/api/parameters.ts';
import { findArticleAt } from '#newsroom/wire/article-at.ts';
import type { WireContext, WireDocument, WireRoute } from '#newsroom/wire/wire-document.ts';
import { findWithdrawn, isArticleId } from '#newsroom/wire/withdrawn.ts';

const BY_ID = /^\/api\/v1\/articles\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(\.ninjs)?$/;

export const articleById: WireRoute<{ id: string; format: Format; isKnown: boolean }> = {
  read(path) {
    const [, id, ending] = BY_ID.exec(path) ?? [];
    return id === undefined ? undefined : { id, format: ending ? 'ninjs' : 'json', isKnown: isArticleId(id) };
  },
  address: ({ id, format }) => articleApiPath(id, format),
  // There are as many as articles; any other id is invented.
  invented: ({ isKnown: known }) => !known,
  write: ({ id, format }, context) => writeArticle(id, format, context),
};

export const articleByAddress: WireRoute<Read<'article'>> = {
  read: (path, query) => (path === API_PATHS.article ? readParameters('article', query) : undefined),
  address: ({ pairs }) => `${API_PATHS.article}${pairs.length > 0 ? `?${new URLSearchParams(pairs)}` : ''}`,
  invented: () => true,
  write({ values, faults }, context) {
    if (faults.length > 0) return problem(400, 'This request cannot be understood.', { errors: faults });
    if (values.address === undefined)
      return problem(400, 'Whose article is meant?', { errors: [{ parameter: 'address', detail: 'It is missing.' }] });
    const id = findArticleAt(values.address, context);
    return id ? writeArticle(id, values.format === 'ninjs' ? 'ninjs' : 'json', context) : problem(404, 'No article has or had this address.');
  },
};

function writeArticle(id: string, format: Format, context: WireContext): WireDocument {
  const article = findApiArticle(id, context);
  if (article) return answer(format === 'ninjs' ? toNinjs(article, context) : article);
  const withdrawn = findWithdrawn(id);
  if (withdrawn) return problem(410, `This article was withdrawn at ${withdrawn.at.toISOString()}.`);
  return problem(404, 'There is no article with this id.');
}
