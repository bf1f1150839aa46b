import type { Metadata } from 'next';
import { cache } from 'react';
import { findArticlePage } from '#newsroom/articles/article-queries.ts';
import { describeArticle } from '../../article-description.ts';
import { WholeArticle } from '../../article-page.tsx';
import { chromeOf } from '../../asked.ts';
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
  return article ? describeArticle({ chrome, article }) : describeNothing(chrome);
}

export default async function ArticlePage({ params }: Props) {
  const { language, section, slug } = await params;
  const chrome = await chromeOf(language);
  const article = chrome && (await findArticle(chrome.language, section, slug));
  return article ? <WholeArticle chrome={chrome} article={article} /> : nothingFiled(chrome, section, slug);
}
