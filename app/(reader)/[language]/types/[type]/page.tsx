import type { Metadata } from 'next';
import { KindView } from '#components/page/kind-view.tsx';
import { Shell } from '#components/page/shell.tsx';
import { findTypePage } from '#newsroom/articles/kind-queries.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { chromeOf, leafOf, once, type SearchParams } from '../../asked.ts';
import { describeList } from '../../list-description.ts';
import { describeNothing, nothingFiled } from '../../nothing-filed.tsx';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ language: string; type: string }>;
  searchParams: SearchParams;
}

const find = once(findTypePage);

async function ask({ params, searchParams }: Props) {
  const { language, type: slug } = await params;
  const leaf = await leafOf(searchParams);
  const chrome = await chromeOf(language);
  const kind = chrome && (await find(chrome, slug, leaf));
  return { slug, leaf, chrome, kind };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { leaf, chrome, kind } = await ask(props);
  if (!chrome || !kind) return describeNothing(chrome);
  return describeList({
    chrome,
    name: kind.name,
    description: kind.description || wordsOf(chrome.language).descriptions.kind(kind.name, chrome.name),
    path: kind.path,
    leaf,
  });
}

export default async function TypePage(props: Props) {
  const { slug, chrome, kind } = await ask(props);
  if (!chrome || !kind) return nothingFiled(chrome, 'types', slug);
  const w = wordsOf(chrome.language);
  return (
    <Shell chrome={chrome} w={w} current={kind.path}>
      <KindView page={kind} site={chrome} w={w} />
    </Shell>
  );
}
