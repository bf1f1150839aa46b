import type { Metadata } from 'next';
import { JsonLd } from '#components/page/json-ld/json-ld.tsx';
import { SectionView } from '#components/page/section-view.tsx';
import { Shell } from '#components/page/shell.tsx';
import { findSectionPage } from '#newsroom/articles/section-queries.ts';
import type { SectionPage } from '#newsroom/articles/views.ts';
import { findPageCard } from '#newsroom/cards/list-card-queries.ts';
import { sectionPath } from '#newsroom/site/addresses.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { tellList } from '#newsroom/wire/json-ld/pages.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { chromeOf, leafOf, once, type SearchParams } from '../asked.ts';
import { describeList, leafAddress } from '../list-description.ts';
import { describeNothing, nothingFiled } from '../nothing-filed.tsx';
import { tellingOf } from '../telling.ts';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ language: string; section: string }>;
  searchParams: SearchParams;
}

const find = once(findSectionPage);

async function ask({ params, searchParams }: Props) {
  const { language, section: slug } = await params;
  const leaf = await leafOf(searchParams);
  const chrome = await chromeOf(language);
  const section = chrome && (await find(chrome, slug, leaf));
  return { slug, leaf, chrome, section };
}

/** A section has its front in every language of the site. */
function inEachLanguage({ languages }: SiteChrome, slug: string) {
  const first = languages[0]?.language ?? 'en';
  return languages.map(({ language }) => ({ language, path: sectionPath({ first }, language, slug) }));
}

const descriptionOf = ({ section, summary }: SectionPage, chrome: SiteChrome): string =>
  summary || wordsOf(chrome.language).descriptions.section(section.name, chrome.name);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug, leaf, chrome, section } = await ask(props);
  if (!chrome || !section) return describeNothing(chrome);
  const { name, path } = section.section;
  return describeList({
    chrome,
    name: wordsOf(chrome.language).titles.section(name),
    description: descriptionOf(section, chrome),
    path,
    leaf,
    list: section.list,
    languages: section.languages,
    card: await findPageCard({ kind: 'section', language: chrome.language, slug }),
    feed: { name, subject: { kind: 'section', language: chrome.language, slug } },
  });
}

export default async function SectionFront(props: Props) {
  const { slug, leaf, chrome, section } = await ask(props);
  if (!chrome || !section) return nothingFiled(chrome, slug);
  const w = wordsOf(chrome.language);
  const { list, lead } = section;
  const { name, path } = section.section;
  const told = { name, description: descriptionOf(section, chrome), path: leafAddress({ path, leaf, list }), list, lead };
  return (
    <>
      <Shell chrome={chrome} w={w} current={section.section.path} languages={inEachLanguage(chrome, slug)}>
        <SectionView page={section} site={chrome} w={w} />
      </Shell>
      <JsonLd graph={tellList(told, tellingOf(chrome))} />
    </>
  );
}
