/** One leaf of a list, from its conditions to its teasers. */
import { datedList, type ListConditions } from '#newsroom/articles/dated-lists.ts';
import { type LeafRequest, readLeaf } from '#newsroom/articles/leaf.ts';
import { findTeasers, inOrder } from '#newsroom/articles/teaser-queries.ts';
import type { Leaf, ListPage, Teaser } from '#newsroom/articles/views.ts';
import { withQuery } from '#newsroom/site/addresses.ts';
import type { Place } from '#newsroom/site/site-queries.ts';

export interface LeafWanted {
  place: Place;
  conditions: Omit<ListConditions, 'language'>;
  request: LeafRequest;
  /** How many articles the whole list has. */
  total: number;
  /** The address of the first leaf, and what else stands in the query of every leaf. */
  path: string;
  query?: Record<string, string>;
  at: Date;
}

/** A leaf's ids, and its list once their teasers are known: a page reads all its teasers at once. */
export interface ReadLeaf {
  ids: string[];
  leaf: Leaf;
  list(teasers: Map<string, Teaser>): ListPage;
}

/** Reads which articles a leaf shows; undefined when there is no such leaf. */
export async function findLeaf({ place, conditions, request, total, path, query = {} }: Omit<LeafWanted, 'at'>): Promise<ReadLeaf | undefined> {
  const read = datedList({ ...conditions, language: place.language });
  const found = readLeaf(read, request, total, (leaf) => withQuery(path, { ...query, ...leaf }));
  return found && { ...found, list: (teasers) => ({ teasers: inOrder(teasers, found.ids), total, leaf: found.leaf }) };
}

/** The same with its teasers, for pages that show nothing else. */
export async function findList({ at, ...wanted }: LeafWanted): Promise<ListPage | undefined> {
  const leaf = await findLeaf(wanted);
  return leaf?.list(await findTeasers(wanted.place, leaf.ids, at));
}
