/** What follows an article's text: corrections, particulars, topics, ways to hand it on, its neighbours. */

import { shareLinks } from '#components/article/share-links.ts';
import type { ArticlePage, Teaser } from '#newsroom/articles/views.ts';
import type { Wording } from '#newsroom/wording/words-of.ts';

export function ArticleTopics({ topics, w }: { topics: ArticlePage['topics']; w: Wording }) {
  if (topics.length === 0) return null;
  return (
    <section aria-labelledby="topics">
      <h2 id="topics">{w.article.topics}</h2>
      <ul>
        {topics.map((topic) => (
          <li key={topic.path}>
            <a href={topic.path}>{topic.name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ShareProps {
  headline: string;
  /** Whole. */
  address: string;
  /** What others put into a page of theirs, as HTML. */
  embed: string;
  w: Wording;
}

/** Plain links to this very page; nothing of the networks is loaded. The reader's script shows the buttons where they work. */
export function Share({ headline, address, embed, w }: ShareProps) {
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{w.article.share}</h2>
      <ul>
        <li hidden>
          <button type="button" data-share="copy" data-said={w.article.linkCopied} aria-live="polite">
            {w.article.copyLink}
          </button>
        </li>
        <li hidden>
          <button type="button" data-share="native">
            {w.article.shareWith}
          </button>
        </li>
        {shareLinks({ headline, url: address }).map(({ name, href }) => (
          <li key={href}>
            <a href={href} rel="noopener">
              {name ?? w.article.email}
            </a>
          </li>
        ))}
        <li>
          <Embed code={embed} w={w} />
        </li>
      </ul>
    </section>
  );
}

/** Opens without a script. Markup reads from the left, whatever it says. */
function Embed({ code, w }: { code: string; w: Wording }) {
  return (
    <details className="embed-code">
      <summary>{w.article.embedThis}</summary>
      <p id="embed-hint">{w.article.embedExplained}</p>
      <textarea
        id="embed-code"
        aria-label={w.article.embedCode}
        aria-describedby="embed-hint"
        rows={4}
        readOnly
        spellCheck={false}
        dir="ltr"
        defaultValue={code}
      />
      <p hidden>
        <button type="button" data-copy="embed-code" data-said={w.republish.copied} aria-live="polite">
          {w.republish.copy}
        </button>
      </p>
    </details>
  );
}

/** Where others find the article made ready, if they may republish it. */
export function RepublishLink({ republish, w }: { republish: ArticlePage['republish']; w: Wording }) {
  if (!republish) return null;
  const { licence, path } = republish;
  return (
    <section aria-labelledby="republish">
      <link rel="license" href={licence.url} />
      <h2 id="republish">{w.republish.forOthers}</h2>
      <ul>
        <li>
          <a href={path}>{w.republish.heading}</a>
        </li>
        <li className="said">
          <bdi>{licence.name}</bdi>
        </li>
      </ul>
    </section>
  );
}

/** The articles before and after this one in its section. */
export function Turn({ article, w }: { article: ArticlePage; w: Wording }) {
  const { previousInSection, nextInSection, section } = article;
  if (!previousInSection && !nextInSection) return null;
  return (
    <nav className="turn" aria-label={w.article.moreFrom(section.name)}>
      {previousInSection && <Neighbour teaser={previousInSection} label={w.article.previousIn(section.name)} rel="prev" />}
      {nextInSection && <Neighbour teaser={nextInSection} label={w.article.nextIn(section.name)} rel="next" />}
    </nav>
  );
}

function Neighbour({ teaser, label, rel }: { teaser: Teaser; label: string; rel: 'prev' | 'next' }) {
  return (
    <div>
      <p className="label">{label}</p>
      <p className="headline headline-line">
        <a href={teaser.path} rel={rel}>
          {teaser.headline}
        </a>
      </p>
    </div>
  );
}
