import type { Metadata } from 'next';
import { cache } from 'react';
import { ArchiveView } from '#components/page/archive-view.tsx';
import { JsonLd } from '#components/page/json-ld/json-ld.tsx';
import { Shell } from '#components/page/shell.tsx';
import { findArchivePage } from '#newsroom/articles/archive-queries.ts';
import type { ArchivePage, LanguagePath } from '#newsroom/articles/views.ts';
import { archivePath, withQuery } from '#newsroom/site/addresses.ts';
import type { Language } from '#newsroom/site/language.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { tellList } from '#newsroom/wire/json-ld/pages.ts';
import { type Wording, wordsOf } from '#newsroom/wording/words-of.ts';
import { chromeOf, leafOf, type Query, queryOf, type SearchParams } from '../asked.ts';
import { describeList, leafAddress } from '../list-description.ts';
import { describeNothing, nothingFiled } from '../nothing-filed.tsx';
import { tellingOf } from '../telling.ts';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ language: string }>;
  searchParams: SearchParams;
}

/** Asked once a render, although both the page and its description ask. */
const findOnce = cache((language: Language, query: string) => findArchivePage(language, Object.fromEntries(new URLSearchParams(query))));
const find = (language: Language, query: Query) => findOnce(language, withQuery('', query).slice(1));

/** The archive is there in every language of the site. */
function inEachLanguage({ languages }: SiteChrome): LanguagePath[] {
  const first = languages[0]?.language ?? 'en';
  return languages.map(({ language }) => ({ language, path: archivePath({ first }, language) }));
}

/** The filters in use as a title names them: "Gulf, News, from 1 November 2026". */
function nameFilters({ chosen }: ArchivePage, w: Wording): string {
  return chosen.map(({ field, name }) => (field === 'from' || field === 'to' ? `${w.filters[field]} ${name}` : name)).join(' · ');
}

function say(archive: ArchivePage, { name, language }: SiteChrome): { filters: string; description: string } {
  const w = wordsOf(language);
  const filters = nameFilters(archive, w);
  const description = w.descriptions.archive(name);
  return { filters, description: filters ? `${description} · ${filters}` : description };
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const chrome = await chromeOf((await params).language);
  if (!chrome) return describeNothing(chrome);
  const archive = await find(chrome.language, await queryOf(searchParams));
  const w = wordsOf(chrome.language);
  const { filters, description } = say(archive, chrome);
  return describeList({
    chrome,
    name: filters ? w.titles.filtered(w.page.archive, filters) : w.page.archive,
    description,
    path: archive.path,
    query: { ...archive.filters },
    leaf: await leafOf(searchParams),
    list: archive.list,
    languages: archive.languages,
    // Filtered leaves repeat what the sections' and topics' own pages list.
    indexed: filters === '',
  });
}

export default async function Archive({ params, searchParams }: Props) {
  const chrome = await chromeOf((await params).language);
  if (!chrome) return nothingFiled(chrome);
  const page = await find(chrome.language, await queryOf(searchParams));
  const w = wordsOf(chrome.language);
  const { list } = page;
  const path = leafAddress({ path: page.path, query: { ...page.filters }, leaf: await leafOf(searchParams), list });
  const told = { name: w.page.archive, description: say(page, chrome).description, path, list };
  return (
    <>
      <Shell chrome={chrome} w={w} current={chrome.archivePath} languages={inEachLanguage(chrome)}>
        <ArchiveView page={page} site={chrome} w={w} />
      </Shell>
      <JsonLd graph={tellList(told, tellingOf(chrome))} />
    </>
  );
}
