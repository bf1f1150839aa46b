import type { Metadata } from 'next';
import { JsonLd } from '#components/page/json-ld/json-ld.tsx';
import { Shell } from '#components/page/shell.tsx';
import { TopicView } from '#components/page/topic-view.tsx';
import type { TopicPage as TopicPageView } from '#newsroom/articles/views.ts';
import { findPageCard } from '#newsroom/cards/list-card-queries.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { findTopicPage } from '#newsroom/topics/topic-queries.ts';
import { tellList } from '#newsroom/wire/json-ld/pages.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { chromeOf, leafOf, once, type SearchParams } from '../../asked.ts';
import { describeList, leafAddress } from '../../list-description.ts';
import { describeNothing, nothingFiled } from '../../nothing-filed.tsx';
import { tellingOf } from '../../telling.ts';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ language: string; topic: string }>;
  searchParams: SearchParams;
}

const find = once(findTopicPage);

async function ask({ params, searchParams }: Props) {
  const { language, topic: slug } = await params;
  const leaf = await leafOf(searchParams);
  const chrome = await chromeOf(language);
  const topic = chrome && (await find(chrome, slug, leaf));
  return { slug, leaf, chrome, topic };
}

const descriptionOf = ({ name, summary, list }: TopicPageView, chrome: SiteChrome): string =>
  summary || wordsOf(chrome.language).descriptions.topic(name, list.total, chrome.name);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug, leaf, chrome, topic } = await ask(props);
  if (!chrome || !topic) return describeNothing(chrome);
  return describeList({
    chrome,
    name: wordsOf(chrome.language).titles.topic(topic.name),
    description: descriptionOf(topic, chrome),
    path: topic.path,
    leaf,
    list: topic.list,
    languages: topic.languages,
    card: await findPageCard({ kind: 'topic', language: chrome.language, slug }),
    feed: { name: topic.name, subject: { kind: 'topic', language: chrome.language, slug } },
  });
}

export default async function TopicPage(props: Props) {
  const { slug, leaf, chrome, topic } = await ask(props);
  if (!chrome || !topic) return nothingFiled(chrome, 'topics', slug);
  const w = wordsOf(chrome.language);
  const { name, path, list } = topic;
  const told = { name, description: descriptionOf(topic, chrome), path: leafAddress({ path, leaf, list }), list };
  return (
    <>
      <Shell chrome={chrome} w={w} current={topic.path} languages={topic.languages}>
        <TopicView topic={topic} site={chrome} w={w} />
      </Shell>
      <JsonLd graph={tellList(told, tellingOf(chrome))} />
    </>
  );
}
