import type { Metadata } from 'next';
import { AuthorView } from '#components/page/author-view.tsx';
import { Shell } from '#components/page/shell.tsx';
import { findAuthorPage } from '#newsroom/authors/author-queries.ts';
import { pageCard } from '#newsroom/cards/card.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { chromeOf, leafOf, once, type SearchParams } from '../../asked.ts';
import { describeList } from '../../list-description.ts';
import { describeNothing, nothingFiled } from '../../nothing-filed.tsx';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ language: string; author: string }>;
  searchParams: SearchParams;
}

const find = once(findAuthorPage);

async function ask({ params, searchParams }: Props) {
  const { language, author: slug } = await params;
  const leaf = await leafOf(searchParams);
  const chrome = await chromeOf(language);
  const author = chrome && (await find(chrome, slug, leaf));
  return { slug, leaf, chrome, author };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug, leaf, chrome, author } = await ask(props);
  if (!chrome || !author) return describeNothing(chrome);
  const { titles, descriptions } = wordsOf(chrome.language);
  return describeList({
    chrome,
    name: titles.author(author.name),
    description: author.summary || descriptions.author(author.name, author.list.total, chrome.name),
    path: author.path,
    leaf,
    list: author.list,
    languages: author.languages,
    card: pageCard({ kind: 'author', language: chrome.language, slug }, author.name, chrome.name),
    unfolded: { type: 'profile' },
    feed: { name: author.name, subject: { kind: 'author', language: chrome.language, slug } },
  });
}

export default async function AuthorPage(props: Props) {
  const { slug, chrome, author } = await ask(props);
  if (!chrome || !author) return nothingFiled(chrome, 'authors', slug);
  const w = wordsOf(chrome.language);
  return (
    <Shell chrome={chrome} w={w} current={author.path} languages={author.languages}>
      <AuthorView author={author} site={chrome} w={w} />
    </Shell>
  );
}
