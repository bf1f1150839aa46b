import type { Metadata } from 'next';
import { ArchiveView } from '#components/page/archive-view.tsx';
import { Shell } from '#components/page/shell.tsx';
import { findArchivePage } from '#newsroom/articles/archive-queries.ts';
import { archivePath, KNOWN_PARAMETERS, withQuery } from '#newsroom/site/addresses.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { chromeOf, queryOf, type SearchParams } from '../asked.ts';
import { describePage } from '../metadata.ts';
import { describeNothing, nothingFiled } from '../nothing-filed.tsx';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ language: string }>;
  searchParams: SearchParams;
}

/** The archive exists in every language of the site. */
function inEachLanguage({ languages }: SiteChrome) {
  const first = languages[0]?.language ?? 'en';
  return languages.map(({ language }) => ({ language, path: archivePath({ first }, language) }));
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const chrome = await chromeOf((await params).language);
  if (!chrome) return describeNothing(chrome);
  const query = await queryOf(searchParams);
  const canonical = withQuery(chrome.archivePath, Object.fromEntries(KNOWN_PARAMETERS.archive.map((name) => [name, query[name]])));
  const isWhole = canonical === chrome.archivePath;
  return describePage({
    chrome,
    title: wordsOf(chrome.language).page.archive,
    description: wordsOf(chrome.language).descriptions.archive(chrome.name),
    canonical,
    languages: isWhole ? inEachLanguage(chrome) : [],
    // Filtered leaves repeat what the sections' and topics' own pages list.
    indexed: isWhole,
  });
}

export default async function Archive({ params, searchParams }: Props) {
  const chrome = await chromeOf((await params).language);
  if (!chrome) return nothingFiled(chrome);
  const page = await findArchivePage(chrome.language, await queryOf(searchParams));
  const w = wordsOf(chrome.language);
  return (
    <Shell chrome={chrome} w={w} current={chrome.archivePath} languages={inEachLanguage(chrome)}>
      <ArchiveView page={page} site={chrome} w={w} />
    </Shell>
  );
}
