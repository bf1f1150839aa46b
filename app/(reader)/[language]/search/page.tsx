import type { Metadata } from 'next';
import { SearchView } from '#components/page/search-view.tsx';
import { Shell } from '#components/page/shell.tsx';
import { findSearchPage } from '#newsroom/search/search-queries.ts';
import { searchPath } from '#newsroom/site/addresses.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { chromeOf, queryOf, type SearchParams } from '../asked.ts';
import { describePage } from '../metadata.ts';
import { describeNothing, nothingFiled } from '../nothing-filed.tsx';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ language: string }>;
  searchParams: SearchParams;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const chrome = await chromeOf((await params).language);
  if (!chrome) return describeNothing(chrome);
  const { q } = await queryOf(searchParams);
  const { page, titles, descriptions } = wordsOf(chrome.language);
  const described = describePage({
    chrome,
    title: page.search,
    description: descriptions.search(chrome.name),
    canonical: chrome.searchPath,
    // The form may be found; what it finds is for readers.
    indexed: !q,
  });
  return q ? { ...described, title: { absolute: titles.search(q, chrome.name) } } : described;
}

export default async function Search({ params, searchParams }: Props) {
  const chrome = await chromeOf((await params).language);
  if (!chrome) return nothingFiled(chrome);
  const found = await findSearchPage(chrome.language, await queryOf(searchParams));
  const w = wordsOf(chrome.language);
  const first = chrome.languages[0]?.language ?? 'en';
  return (
    <Shell
      chrome={chrome}
      w={w}
      current={chrome.searchPath}
      languages={chrome.languages.map(({ language }) => ({ language, path: searchPath({ first }, language) }))}
    >
      <SearchView page={found} site={chrome} w={w} />
    </Shell>
  );
}
