/** An article's page between masthead and footer: what readers get, and what a preview shows. */

import { Caption } from '#components/article/article-caption.tsx';
import { ArticleTopics, RepublishLink, Share, Turn } from '#components/article/article-ends.tsx';
import { ArticleHead } from '#components/article/article-head.tsx';
import { PLACES } from '#components/article/article-pictures.ts';
import { Signature } from '#components/article/article-signature.tsx';
import { Body } from '#components/article/body.tsx';
import { Corrections, OlderThanOriginal } from '#components/article/corrections.tsx';
import { Rail } from '#components/article/rail.tsx';
import { Related } from '#components/article/related.tsx';
import { Particulars } from '#components/article/sources.tsx';
import { Picture } from '#components/ui/picture.tsx';
import type { ArticlePage } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

interface Props {
  article: ArticlePage;
  /** The whole address of this page, for handing it on. */
  address: string;
  /** What others put into their pages to show this article. */
  embed: string;
  site: SiteChrome;
  w: Wording;
}

export function ArticleView({ article, address, embed, site, w }: Props) {
  const { tone } = article.type;
  return (
    <div className="grid article-page">
      <article className={tone === 'report' ? 'cell article' : 'cell article opinion'} data-article={article.id}>
        <ArticleHead article={article} w={w} />
        <div className="article-main">
          <Signature article={article} site={site} w={w} />
          <LeadPicture article={article} />
          <Body body={article.body} pictures={article.pictures} readWith={article.readWith} dateline={article.dateline} w={w} />
          <OlderThanOriginal article={article} site={site} w={w} />
          <Corrections article={article} site={site} w={w} />
          <Particulars article={article} site={site} w={w} />
          <div className="article-ends">
            <ArticleTopics topics={article.topics} w={w} />
            <Share headline={article.headline} address={new URL(article.shortPath ?? article.path, address).href} embed={embed} w={w} />
            <RepublishLink republish={article.republish} w={w} />
          </div>
          <Turn article={article} w={w} />
        </div>
      </article>
      <Related teasers={article.related} site={site} w={w} />
      <Rail article={article} site={site} w={w} />
    </div>
  );
}

function LeadPicture({ article: { leadPicture } }: { article: ArticlePage }) {
  if (!leadPicture) return null;
  const { shape, sizes, className } = PLACES.lead;
  return (
    <figure className={className}>
      <Picture picture={leadPicture} shape={shape} sizes={sizes} first />
      <Caption caption={leadPicture.caption} credit={leadPicture.credit} />
    </figure>
  );
}
