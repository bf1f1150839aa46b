/** What an article says about itself at its public address. A preview says none of it. */
import type { Metadata } from 'next';
import { openingWords } from '#newsroom/articles/opening-words.ts';
import type { ArticlePage } from '#newsroom/articles/views.ts';
import { articleCard } from '#newsroom/cards/card.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { oembedPath } from '#newsroom/wire/oembed/oembed.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';
import { absolute, describePage, titled } from './metadata.ts';

export function describeArticle({ chrome, article }: { chrome: SiteChrome; article: ArticlePage }): Metadata {
  const authors = article.bylines.filter(({ role }) => role === 'author');
  const title = article.searchTitle || article.headline;
  return describePage({
    chrome,
    title: titled(title, chrome),
    heading: title,
    description: descriptionOf(article, chrome),
    canonical: article.canonicalUrl || article.path,
    // A page whose canonical address is elsewhere has no translations here: each of them must name the other.
    languages: article.canonicalUrl ? [] : article.translations.filter(({ keptElsewhere }) => !keptElsewhere),
    others: {
      'application/json+oembed': absolute(oembedPath(absolute(article.path), 'json')),
      'text/xml+oembed': absolute(oembedPath(absolute(article.path), 'xml')),
    },
    // Whoever follows the paper gives a feed reader the address that is at hand.
    feed: { title: wordsOf(chrome.language).feeds.all(chrome.name), subject: { kind: 'language', language: chrome.language } },
    card: articleCard(article, chrome.name),
    authors: article.printedByline ? [article.printedByline] : authors.map(({ name }) => name),
    accounts: article.printedByline ? [] : authors.flatMap(({ account }) => account ?? []),
    unfolded: {
      type: 'article',
      publishedTime: article.firstPublishedAt,
      ...(article.updatedAt && { modifiedTime: article.updatedAt }),
      section: article.section.name,
      authors: authors.flatMap(({ path }) => (path ? [absolute(path)] : [])),
      tags: article.topics.map(({ name }) => name),
    },
  });
}

export function descriptionOf(article: ArticlePage, chrome: SiteChrome): string {
  const { searchDescription, standfirst, body, headline, section } = article;
  return searchDescription || standfirst || openingWords(body) || wordsOf(chrome.language).descriptions.article(headline, section.name, chrome.name);
}
