/** An article made ready for those who republish it. */
import type { Metadata } from 'next';
import { cache } from 'react';
import { RepublishView } from '#components/article/republish-view.tsx';
import { JsonLd } from '#components/page/json-ld/json-ld.tsx';
import { Shell } from '#components/page/shell.tsx';
import type { RepublishPage as Kit } from '#newsroom/republishing/republish-page.ts';
import { findRepublishPage } from '#newsroom/republishing/republish-page-queries.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { tellKit } from '#newsroom/wire/json-ld/pages.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { chromeOf } from '../../../asked.ts';
import { absolute, describePage, titled } from '../../../metadata.ts';
import { describeNothing, nothingFiled } from '../../../nothing-filed.tsx';
import { tellingOf } from '../../../telling.ts';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ language: string; section: string; slug: string }>;
}

const find = cache((language: string, section: string, slug: string) => findRepublishPage(language, section, slug, absolute));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, section, slug } = await params;
  const chrome = await chromeOf(language);
  const kit = chrome && (await find(chrome.language, section, slug));
  if (!kit) return describeNothing(chrome);
  const { name, description, path } = toldOf(kit, chrome);
  return describePage({
    chrome,
    title: titled(name, chrome),
    heading: name,
    description,
    canonical: path,
    // The same words as the article's: search engines are to find that.
    indexed: false,
  });
}

function toldOf({ headline, path, articlePath, section, licence }: Kit, chrome: SiteChrome) {
  const { republish: w } = wordsOf(chrome.language);
  return {
    name: w.title(headline),
    description: w.description(headline, chrome.name),
    path,
    wider: [section, { name: headline, path: articlePath }],
    licence: licence.url,
  };
}

export default async function RepublishPage({ params }: Props) {
  const { language, section, slug } = await params;
  const chrome = await chromeOf(language);
  const kit = chrome && (await find(chrome.language, section, slug));
  if (!kit) return nothingFiled(chrome, section, slug);
  const w = wordsOf(chrome.language);
  return (
    <Shell chrome={chrome} w={w} current={kit.section.path}>
      <JsonLd graph={tellKit(toldOf(kit, chrome), tellingOf(chrome))} />
      <RepublishView kit={kit} site={chrome} w={w} />
    </Shell>
  );
}
