import type { Metadata } from 'next';
import { Front } from '#components/front/front.tsx';
import { JsonLd } from '#components/page/json-ld/json-ld.tsx';
import { Shell } from '#components/page/shell.tsx';
import { findFrontPage } from '#newsroom/articles/front-queries.ts';
import { tellFront } from '#newsroom/wire/json-ld/pages.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { chromeOf } from './asked.ts';
import { describePage, siteTitle } from './metadata.ts';
import { describeNothing, nothingFiled } from './nothing-filed.tsx';
import { tellingOf } from './telling.ts';

export const dynamic = 'force-dynamic';

interface FrontProps {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: FrontProps): Promise<Metadata> {
  const chrome = await chromeOf((await params).language);
  if (!chrome) return describeNothing(chrome);
  const { titles, descriptions } = wordsOf(chrome.language);
  const { strapline } = chrome;
  return describePage({
    chrome,
    title: strapline ? titles.front(siteTitle(chrome), strapline) : siteTitle(chrome),
    description: strapline || descriptions.front(chrome.name),
    canonical: chrome.homePath,
    languages: chrome.languages,
    feed: { title: wordsOf(chrome.language).feeds.all(chrome.name), subject: { kind: 'language', language: chrome.language } },
  });
}

export default async function FrontPage({ params }: FrontProps) {
  const { language } = await params;
  const chrome = await chromeOf(language);
  if (!chrome) return nothingFiled(chrome, language);
  const front = await findFrontPage(chrome.language, new Date());
  const w = wordsOf(chrome.language);
  return (
    <>
      <Shell chrome={chrome} w={w} current={chrome.homePath} front={front}>
        <Front front={front} chrome={chrome} w={w} />
      </Shell>
      <JsonLd graph={tellFront(tellingOf(chrome))} />
    </>
  );
}
