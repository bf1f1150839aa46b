import type { Block } from '#newsroom/articles/body.ts';

/** The blocks with the addresses of the site's own pages whole: whoever reads them stands elsewhere. */
export function wholeLinks(blocks: Block[], whole: (path: string) => string): Block[] {
  return JSON.parse(JSON.stringify(blocks), (key, value: unknown) =>
    key === 'href' && typeof value === 'string' && value.startsWith('/') ? whole(value) : value,
  ) as Block[];
}
