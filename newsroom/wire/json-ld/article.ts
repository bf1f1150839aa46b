/** An article as search engines read it (https://developers.google.com/search/docs/appearance/structured-data/article). */
import type { CorrectionComment, Graph, NewsArticle, NewsMediaOrganization, Organization, Person } from 'schema-dts';
import type { ArticlePage, BylineView, NamedLink } from '#newsroom/articles/views.ts';
import { publisher } from '#newsroom/wire/json-ld/newspaper.ts';
import { creditedPicture, leadPictures } from '#newsroom/wire/json-ld/pictures.ts';
import { articleId, breadcrumbs, graphOf, personId, type Telling } from '#newsroom/wire/json-ld/telling.ts';

interface Described {
  article: ArticlePage;
  /** As it is told below the page's title. */
  description: string;
}

export function tellArticle({ article, description }: Described, telling: Telling): Graph {
  const { section, column, topics } = article;
  const narrower = column ?? topics[0];
  const trail: NamedLink[] = [section, ...(narrower ? [narrower] : []), { name: article.headline, path: article.path }];
  return graphOf(newsArticle({ article, description }, telling), breadcrumbs(telling, ...trail));
}

function newsArticle({ article, description }: Described, telling: Telling): NewsArticle {
  const { whole } = telling;
  const { genre, language, topics, column, leadPicture, words, dateline, printedByline, canonicalUrl } = article;
  const address = whole(article.path);
  const pictures = Object.values(article.pictures);
  return {
    '@type': genre,
    '@id': articleId(address),
    // A story that was published elsewhere first is kept under that address.
    url: canonicalUrl || address,
    mainEntityOfPage: canonicalUrl || address,
    headline: article.headline,
    description,
    inLanguage: language,
    datePublished: article.firstPublishedAt,
    dateModified: article.updatedAt ?? article.firstPublishedAt,
    ...people(article, telling),
    ...(printedByline && { creditText: printedByline }),
    publisher: publisher(telling),
    isAccessibleForFree: true,
    ...(article.republish && { license: article.republish.licence.url }),
    articleSection: article.section.name,
    wordCount: words,
    ...(dateline && { dateline }),
    ...(topics.length > 0 && {
      keywords: topics.map(({ name }) => name),
      about: topics.map(({ name, path }) => ({ '@type': 'Thing' as const, name, url: whole(path) })),
    }),
    ...(column && { isPartOf: { '@type': 'CreativeWorkSeries', name: column.name, url: whole(column.path) } }),
    ...(leadPicture && { image: leadPictures(leadPicture, telling) }),
    ...(pictures.length > 0 && { associatedMedia: pictures.map((picture) => creditedPicture(picture, 'whole', telling)) }),
    ...(article.sources.length > 0 && { citation: article.sources.map((source) => citation(source, telling)) }),
    ...(article.corrections.length > 0 && { correction: article.corrections.map(correction) }),
    ...translations(article, telling),
  };
}

/** What is printed above an article is its author: people by name, an agency or “Staff” as it stands there, else the newspaper. */
function people({ bylines, printedByline }: ArticlePage, telling: Telling) {
  const inRole = (...roles: BylineView['role'][]) =>
    bylines.filter(({ role }) => roles.includes(role)).map((byline): Person => person(byline, telling));
  const [authors, translators, editors, contributors] = [
    printedByline ? [] : inRole('author'),
    inRole('translator'),
    inRole('editor'),
    inRole('photographer', 'contributor'),
  ];
  return {
    author: authors.length > 0 ? authors : printedAuthor(printedByline, telling),
    ...(translators.length > 0 && { translator: translators }),
    ...(editors.length > 0 && { editor: editors }),
    ...(contributors.length > 0 && { contributor: contributors }),
  };
}

function printedAuthor(printed: string, telling: Telling): NewsMediaOrganization | Organization {
  return printed && printed !== telling.chrome.name ? { '@type': 'Organization', name: printed } : publisher(telling);
}

function person({ name, path }: BylineView, telling: Telling): Person {
  const address = path && telling.whole(path);
  return { '@type': 'Person', name, ...(address && { '@id': personId(address), url: address }) };
}

function citation({ name, url }: ArticlePage['sources'][number], { whole }: Telling) {
  return url ? { '@type': 'CreativeWork' as const, name, url: whole(url) } : name;
}

const correction = ({ at, text }: ArticlePage['corrections'][number]): CorrectionComment => ({
  '@type': 'CorrectionComment',
  text,
  datePublished: at,
});

/** An original names its translations, a translation its original. One kept elsewhere is the other site's to name. */
function translations({ translations: all, path, canonicalUrl }: ArticlePage, { whole }: Telling) {
  if (canonicalUrl) return {};
  const told = all
    .filter((one) => !one.keptElsewhere)
    .map((one) => ({ one, work: { '@type': 'NewsArticle' as const, '@id': articleId(whole(one.path)), inLanguage: one.language } }));
  const isOriginal = told.some(({ one }) => one.isOriginal && one.path === path);
  if (isOriginal) {
    const others = told.filter(({ one }) => one.path !== path).map(({ work }) => work);
    return others.length > 0 ? { workTranslation: others } : {};
  }
  const original = told.find(({ one }) => one.isOriginal);
  return original ? { translationOfWork: original.work } : {};
}
