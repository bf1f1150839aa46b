/** What a reader asked for, as pages receive it: language, leaf of a list, other parameters. */
import { cache } from 'react';
import { isLanguage, type Language } from '#newsroom/site/language.ts';
import { findChrome } from '#newsroom/site/site-queries.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';

export type Query = Record<string, string | undefined>;
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The site's chrome in that language, asked for once a render; undefined when the site does not publish in it. */
export const chromeOf = cache(async (language: string): Promise<SiteChrome | undefined> => (isLanguage(language) ? findChrome(language) : undefined));

/** The parameters of an address; of one given twice, the first. */
export async function queryOf(searchParams: SearchParams): Promise<Query> {
  const all = Object.entries(await searchParams);
  return Object.fromEntries(all.map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]));
}

/** Which leaf of a list is meant: `page` counts from 1, `before` is where a leaf by date begins. */
export async function leafOf(searchParams: SearchParams): Promise<{ page: number; before: string | null }> {
  const { page, before } = await queryOf(searchParams);
  const number = Number(page ?? 1);
  return { page: Number.isSafeInteger(number) && number > 0 ? number : 1, before: before ?? null };
}

type Leaf = Awaited<ReturnType<typeof leafOf>>;

/** A list's query asked once a render, although both the page and its description ask. */
export function once<T>(
  find: (language: Language, slug: string, leaf: Leaf) => Promise<T>,
): (chrome: SiteChrome, slug: string, leaf: Leaf) => Promise<T> {
  const asked = cache((language: Language, slug: string, page: number, before: string | null) => find(language, slug, { page, before }));
  return (chrome, slug, leaf) => asked(chrome.language, slug, leaf.page, leaf.before);
}
