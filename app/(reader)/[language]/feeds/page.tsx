/** All feeds of the site, for people. */
import type { Metadata } from 'next';
import { cache } from 'react';
import { FeedsView } from '#components/page/feeds-view.tsx';
import { JsonLd } from '#components/page/json-ld/json-ld.tsx';
import { Shell } from '#components/page/shell.tsx';
import { findFeedsPage } from '#newsroom/wire/feeds/feeds-page-queries.ts';
import { tellService } from '#newsroom/wire/json-ld/pages.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { chromeOf } from '../asked.ts';
import { describePage, titled } from '../metadata.ts';
import { describeNothing, nothingFiled } from '../nothing-filed.tsx';
import { tellingOf } from '../telling.ts';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ language: string }>;
}

const find = cache(findFeedsPage);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language } = await params;
  const chrome = await chromeOf(language);
  const page = chrome && (await find(chrome.language));
  if (!page) return describeNothing(chrome);
  const { page: w, feeds } = wordsOf(chrome.language);
  return describePage({
    chrome,
    title: titled(w.feeds, chrome),
    heading: w.feeds,
    description: feeds.description(chrome.name),
    canonical: page.path,
    languages: page.languages,
    feed: { title: feeds.all(chrome.name), subject: { kind: 'language', language: chrome.language } },
  });
}

export default async function Feeds({ params }: Props) {
  const { language } = await params;
  const chrome = await chromeOf(language);
  const page = chrome && (await find(chrome.language));
  if (!page) return nothingFiled(chrome);
  const w = wordsOf(chrome.language);
  const told = { name: w.page.feeds, description: w.feeds.description(chrome.name), path: page.path };
  return (
    <>
      <Shell chrome={chrome} w={w} current={page.path} languages={page.languages}>
        <FeedsView page={page} site={chrome} w={w} />
      </Shell>
      <JsonLd graph={tellService(told, tellingOf(chrome))} />
    </>
  );
}
