import type { Metadata } from 'next';
import { cache } from 'react';
import { JsonLd } from '#components/page/json-ld/json-ld.tsx';
import { findArticlePage } from '#newsroom/articles/article-queries.ts';
import { tellArticle } from '#newsroom/wire/json-ld/article.ts';
import { describeArticle, descriptionOf } from '../../article-description.ts';
import { WholeArticle } from '../../article-page.tsx';
import { chromeOf } from '../../asked.ts';
import { absolute } from '../../metadata.ts';
import { describeNothing, nothingFiled } from '../../nothing-filed.tsx';
import { tellingOf } from '../../telling.ts';

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
  if (!article) return nothingFiled(chrome, section, slug);
  return (
    <>
      {article.shortPath && <link rel="shortlink" href={absolute(article.shortPath)} />}
      <WholeArticle chrome={chrome} article={article} />
      <JsonLd graph={tellArticle({ article, description: descriptionOf(article, chrome) }, tellingOf(chrome))} />
    </>
  );
}
