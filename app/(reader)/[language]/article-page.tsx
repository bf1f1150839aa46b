/** An article's page: the same at its public address and in a preview. */
import { ArticleView } from '#components/article/article-view.tsx';
import { Shell } from '#components/page/shell.tsx';
import { framedOrigins } from '#newsroom/articles/embed-frame.ts';
import type { ArticlePage } from '#newsroom/articles/views.ts';
import { answerFrames } from '#newsroom/site/answer.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { embedCode } from '#newsroom/wire/oembed/embed-code.ts';
import { wholeSize } from '#newsroom/wire/oembed/embed-size.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { absolute } from './metadata.ts';

export interface Shown {
  chrome: SiteChrome;
  article: ArticlePage;
}

export function WholeArticle({ chrome, article }: Shown) {
  const w = wordsOf(chrome.language);
  const address = absolute(article.path);
  const embed = embedCode({ ...article, address }, wholeSize(article, chrome), absolute);
  for (const origin of framedOrigins(article.body)) answerFrames(origin);
  return (
    <Shell chrome={chrome} w={w} current={article.section.path} languages={article.translations}>
      <ArticleView article={article} address={address} embed={embed} site={chrome} w={w} />
    </Shell>
  );
}
