/** Lists of articles, by publication or by change, cut where a cursor can take them up again. */
import { datedList } from '#newsroom/articles/dated-lists.ts';
import type { Line } from '#newsroom/articles/leaf.ts';
import type { Asked } from '#newsroom/wire/api/list-conditions.ts';

/** One part of a list, and the line after which the next begins; null at the list's end. */
export interface Part {
  ids: string[];
  after: Line | null;
}

/** Newest first; of several languages each is read from its index, and they are laid together. */
export function listPublished({ languages, conditions }: Pick<Asked, 'languages' | 'conditions'>, cursor: Line | undefined, limit: number): Part {
  const lines = languages
    .flatMap((language) => datedList({ ...conditions, language })(cursor ? { older: cursor } : {}, limit + 1))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  const given = lines.slice(0, limit);
  return { ids: given.map(({ id }) => id), after: lines.length > limit ? (given.at(-1) ?? null) : null };
}
