import type { Metadata } from 'next';
import { cache } from 'react';
import { ArticleView } from '#components/article/article-view.tsx';
import { Shell } from '#components/page/shell.tsx';
import { findArticlePage } from '#newsroom/articles/article-queries.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { chromeOf } from '../../asked.ts';
import { absolute, describePage } from '../../metadata.ts';
import { describeNothing, nothingFiled } from '../../nothing-filed.tsx';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ language: string; section: string; slug: string }>;
}

const findArticle = cache(findArticlePage);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, section, slug } = await params;
  const chrome = await chromeOf(language);
  const article = chrome && (await findArticle(chrome.language, section, slug));
  if (!article) return describeNothing(chrome);
  return describePage({
    chrome,
    title: article.searchTitle || article.headline,
    description: article.searchDescription || article.standfirst,
    canonical: article.canonicalUrl || article.path,
    languages: article.translations,
  });
}

export default async function ArticlePage({ params }: Props) {
  const { language, section, slug } = await params;
  const chrome = await chromeOf(language);
  const article = chrome && (await findArticle(chrome.language, section, slug));
  if (!article) return nothingFiled(chrome, section, slug);
  const w = wordsOf(chrome.language);
  return (
    <Shell chrome={chrome} w={w} current={article.section.path} languages={article.translations}>
      <ArticleView article={article} address={absolute(article.path)} site={chrome} w={w} />
    </Shell>
  );
}
