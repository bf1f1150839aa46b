import type { Metadata } from 'next';
import { JsonLd } from '#components/page/json-ld/json-ld.tsx';
import { SearchView } from '#components/page/search-view.tsx';
import { Shell } from '#components/page/shell.tsx';
import type { LanguagePath } from '#newsroom/articles/views.ts';
import { findSearchPage } from '#newsroom/search/search-queries.ts';
import { KNOWN_PARAMETERS, searchPath, withQuery } from '#newsroom/site/addresses.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { tellSearch } from '#newsroom/wire/json-ld/pages.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { chromeOf, type Query, queryOf, type SearchParams } from '../asked.ts';
import { describePage, siteTitle, titled } from '../metadata.ts';
import { describeNothing, nothingFiled } from '../nothing-filed.tsx';
import { tellingOf } from '../telling.ts';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ language: string }>;
  searchParams: SearchParams;
}

/** The form is there in every language of the site. */
function inEachLanguage({ languages }: SiteChrome): LanguagePath[] {
  const first = languages[0]?.language ?? 'en';
  return languages.map(({ language }) => ({ language, path: searchPath({ first }, language) }));
}

const ownAddress = ({ searchPath: path }: SiteChrome, query: Query): string =>
  withQuery(path, Object.fromEntries(KNOWN_PARAMETERS.search.map((name) => [name, query[name]])));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const chrome = await chromeOf((await params).language);
  if (!chrome) return describeNothing(chrome);
  const query = await queryOf(searchParams);
  const { page, titles, descriptions } = wordsOf(chrome.language);
  const canonical = ownAddress(chrome, query);
  const isForm = canonical === chrome.searchPath;
  return describePage({
    chrome,
    title: query.q ? titles.search(query.q, siteTitle(chrome)) : titled(page.search, chrome),
    description: descriptions.search(chrome.name),
    canonical,
    languages: isForm ? inEachLanguage(chrome) : [],
    // The form may be found; what it finds is for readers.
    indexed: isForm,
  });
}

export default async function Search({ params, searchParams }: Props) {
  const chrome = await chromeOf((await params).language);
  if (!chrome) return nothingFiled(chrome);
  const query = await queryOf(searchParams);
  const found = await findSearchPage(chrome.language, query);
  const w = wordsOf(chrome.language);
  const told = { name: w.page.search, description: w.descriptions.search(chrome.name), path: ownAddress(chrome, query) };
  return (
    <>
      <Shell chrome={chrome} w={w} current={chrome.searchPath} languages={inEachLanguage(chrome)}>
        <SearchView page={found} site={chrome} w={w} />
      </Shell>
      <JsonLd graph={tellSearch(told, tellingOf(chrome))} />
    </>
  );
}
