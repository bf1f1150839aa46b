import type { Metadata } from 'next';
import { AuthorView } from '#components/page/author-view.tsx';
import { JsonLd } from '#components/page/json-ld/json-ld.tsx';
import { Shell } from '#components/page/shell.tsx';
import type { AuthorPage as AuthorPageView } from '#newsroom/articles/views.ts';
import { findAuthorPage } from '#newsroom/authors/author-queries.ts';
import { findPageCard } from '#newsroom/cards/list-card-queries.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { tellAuthor } from '#newsroom/wire/json-ld/pages.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { chromeOf, leafOf, once, type SearchParams } from '../../asked.ts';
import { describeList, leafAddress } from '../../list-description.ts';
import { describeNothing, nothingFiled } from '../../nothing-filed.tsx';
import { tellingOf } from '../../telling.ts';

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

const descriptionOf = ({ name, summary, list }: AuthorPageView, chrome: SiteChrome): string =>
  summary || wordsOf(chrome.language).descriptions.author(name, list.total, chrome.name);

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug, leaf, chrome, author } = await ask(props);
  if (!chrome || !author) return describeNothing(chrome);
  return describeList({
    chrome,
    name: wordsOf(chrome.language).titles.author(author.name),
    description: descriptionOf(author, chrome),
    path: author.path,
    leaf,
    list: author.list,
    languages: author.languages,
    card: await findPageCard({ kind: 'author', language: chrome.language, slug }),
    unfolded: { type: 'profile' },
    ...(author.account && { accounts: [author.account] }),
    feed: { name: author.name, subject: { kind: 'author', language: chrome.language, slug } },
  });
}

export default async function AuthorPage(props: Props) {
  const { slug, leaf, chrome, author } = await ask(props);
  if (!chrome || !author) return nothingFiled(chrome, 'authors', slug);
  const w = wordsOf(chrome.language);
  const { name, path, list } = author;
  const told = { name, description: descriptionOf(author, chrome), path: leafAddress({ path, leaf, list }) };
  return (
    <>
      <Shell chrome={chrome} w={w} current={author.path} languages={author.languages}>
        <AuthorView author={author} site={chrome} w={w} />
      </Shell>
      <JsonLd graph={tellAuthor(author, told, tellingOf(chrome))} />
    </>
  );
}
