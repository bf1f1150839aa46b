/** A topic's dossier: what is known of it, where to begin, what it touches, everything by day. */

import { Teaser } from '#components/article/teaser.tsx';
import { FactList } from '#components/page/fact-list.tsx';
import { ListSection } from '#components/page/list-section.tsx';
import type { TopicPage } from '#newsroom/articles/views.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

interface TopicProps {
  topic: TopicPage;
  site: SiteChrome;
  w: Wording;
}

export function TopicView({ topic, site, w }: TopicProps) {
  return (
    <>
      <header className="list-head topic-head">
        <p className="label">{w.topic.kinds[topic.kind]}</p>
        <h1>{topic.name}</h1>
        {topic.description && <p className="description">{topic.description}</p>}
        <FactList facts={topic.facts} />
      </header>
      {(topic.key.length > 0 || topic.related.length > 0) && (
        <div className="grid lined dossier">
          <KeyArticles topic={topic} site={site} w={w} />
          <RelatedTopics topic={topic} site={site} w={w} />
        </div>
      )}
      <ListSection heading={w.list.all(topic.list.total)} list={topic.list} site={site} w={w} />
    </>
  );
}

/** Beside a pictured story three stories end with it when the last goes without words; of more, none has room for any. */
const WITH_WORDS = 2;
const FEW = 3;

/** The first of them with its picture, the others beside it. */
function KeyArticles({ topic: { key }, site, w }: TopicProps) {
  const [first, ...others] = key;
  if (!first) return null;
  return (
    <section className="cell block key-articles" aria-labelledby="key-articles">
      <header>
        <h2 className="side-head" id="key-articles">
          {w.topic.key}
        </h2>
      </header>
      <div className="grid lined">
        <div className="cell">
          <Teaser teaser={first} site={site} w={w} size="major" place="block" />
        </div>
        {others.length > 0 && (
          <div className="cell stack">
            {others.map((teaser, index) => (
              <Teaser key={teaser.id} teaser={teaser} site={site} w={w} size="minor" standfirst={others.length <= FEW && index < WITH_WORDS} />
            ))}
          </div>
        )}
      </div>
    </section>
  );
}

function RelatedTopics({ topic: { related }, w }: TopicProps) {
  if (related.length === 0) return null;
  return (
    <section className="cell block kin" aria-labelledby="related-topics">
      <header>
        <h2 className="side-head" id="related-topics">
          {w.topic.related}
        </h2>
      </header>
      <ul>
        {related.map(({ name, path, articles }) => (
          <li key={path}>
            <a href={path}>{name}</a> <i>{w.number(articles)}</i>
          </li>
        ))}
      </ul>
    </section>
  );
}
