import type { Metadata } from 'next';
import { cache } from 'react';
import { JsonLd } from '#components/page/json-ld/json-ld.tsx';
import { Shell } from '#components/page/shell.tsx';
import { StaticView } from '#components/page/static-view.tsx';
import { openingWords } from '#newsroom/articles/opening-words.ts';
import { findPageCard } from '#newsroom/cards/list-card-queries.ts';
import type { SiteChrome, StaticPage } from '#newsroom/site/site-views.ts';
import { findStaticPage } from '#newsroom/site/static-page-queries.ts';
import { tellStaticPage } from '#newsroom/wire/json-ld/pages.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { chromeOf } from '../../asked.ts';
import { describePage, titled } from '../../metadata.ts';
import { describeNothing, nothingFiled } from '../../nothing-filed.tsx';
import { tellingOf } from '../../telling.ts';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ language: string; page: string }>;
}

const find = cache(findStaticPage);

const descriptionOf = ({ headline, standfirst, body }: StaticPage, chrome: SiteChrome): string =>
  standfirst || openingWords(body) || wordsOf(chrome.language).descriptions.page(headline, chrome.name);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, page: slug } = await params;
  const chrome = await chromeOf(language);
  const page = chrome && (await find(chrome.language, slug));
  if (!page) return describeNothing(chrome);
  return describePage({
    chrome,
    title: titled(page.headline, chrome),
    heading: page.headline,
    description: descriptionOf(page, chrome),
    canonical: page.path,
    languages: page.translations,
    card: await findPageCard({ kind: 'page', language: chrome.language, slug }),
  });
}

export default async function PaperPage({ params }: Props) {
  const { language, page: slug } = await params;
  const chrome = await chromeOf(language);
  const page = chrome && (await find(chrome.language, slug));
  if (!page) return nothingFiled(chrome, 'pages', slug);
  const w = wordsOf(chrome.language);
  return (
    <>
      <Shell chrome={chrome} w={w} current={page.path} languages={page.translations}>
        <StaticView page={page} site={chrome} w={w} />
      </Shell>
      <JsonLd graph={tellStaticPage(page, descriptionOf(page, chrome), tellingOf(chrome))} />
    </>
  );
}
