import type { Metadata } from 'next';
import { Shell } from '#components/page/shell.tsx';
import { TopicView } from '#components/page/topic-view.tsx';
import { pageCard } from '#newsroom/cards/card.ts';
import { findTopicPage } from '#newsroom/topics/topic-queries.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { chromeOf, leafOf, once, type SearchParams } from '../../asked.ts';
import { describeList } from '../../list-description.ts';
import { describeNothing, nothingFiled } from '../../nothing-filed.tsx';

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

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug, leaf, chrome, topic } = await ask(props);
  if (!chrome || !topic) return describeNothing(chrome);
  const { titles, descriptions } = wordsOf(chrome.language);
  return describeList({
    chrome,
    name: titles.topic(topic.name),
    description: topic.summary || descriptions.topic(topic.name, topic.list.total, chrome.name),
    path: topic.path,
    leaf,
    list: topic.list,
    languages: topic.languages,
    card: pageCard({ kind: 'topic', language: chrome.language, slug }, topic.name, chrome.name),
    feed: { name: topic.name, subject: { kind: 'topic', language: chrome.language, slug } },
  });
}

export default async function TopicPage(props: Props) {
  const { slug, chrome, topic } = await ask(props);
  if (!chrome || !topic) return nothingFiled(chrome, 'topics', slug);
  const w = wordsOf(chrome.language);
  return (
    <Shell chrome={chrome} w={w} current={topic.path} languages={topic.languages}>
      <TopicView topic={topic} site={chrome} w={w} />
    </Shell>
  );
}
