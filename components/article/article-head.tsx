/** The head of an article's page: where it lies, what kind it is, what it says. */

import { Crumbs } from '#components/page/crumbs.tsx';
import type { ArticlePage } from '#newsroom/articles/views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

/** The people whose article it is, in the order of the byline. */
const namesOfAuthors = (article: ArticlePage) => article.bylines.filter((byline) => byline.role === 'author').map((byline) => byline.name);

export function ArticleHead({ article, w }: { article: ArticlePage; w: Wording }) {
  const { section, column, topics, type, kicker } = article;
  const narrower = column ?? topics[0];
  // An opinion is somebody's: the name stands above the headline. An editorial is the paper's and names nobody.
  const speaker = type.tone === 'voice' ? namesOfAuthors(article) : [];
  return (
    <header className="article-head">
      <Crumbs links={narrower ? [section, narrower] : [section]} w={w} />
      <div className="marks">
        {article.isChoice && <p className="choice">{w.article.choice}</p>}
        <p className="label">
          <a href={type.path}>{type.name}</a>
          {kicker && ' '}
          {kicker && <span>{kicker}</span>}
        </p>
      </div>
      {speaker.length > 0 && <p className="says">{w.names(speaker)}</p>}
      <h1>{article.headline}</h1>
      {article.standfirst && <p className="standfirst">{article.standfirst}</p>}
    </header>
  );
}
