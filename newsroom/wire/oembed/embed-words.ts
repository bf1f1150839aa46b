/** The words of an embedded article, as its card sets them and as its height is reckoned. */
import type { Language } from '#newsroom/site/language.ts';
import { formatDay } from '#newsroom/wording/dates.ts';
import { wordsOf } from '#newsroom/wording/words-of.ts';

/** What a card is made from; articles of the wire and of readers' pages have all of it. */
export interface EmbeddedArticle {
  id: string;
  language: Language;
  headline: string;
  standfirst: string;
  type: { name: string };
  section: { name: string };
  bylines: readonly { role: string; name: string }[];
  printedByline: string;
  firstPublishedAt: Date | string;
  leadPicture: object | null;
}

/** The site whose card it is. */
export interface EmbeddingSite {
  name: string;
  timeZone: string;
}

export interface EmbedWords {
  name: string;
  type: string;
  section: string;
  /** "By A and B"; empty when nobody is named. */
  by: string;
  day: string;
}

export function embedWords(article: EmbeddedArticle, { name, timeZone }: EmbeddingSite): EmbedWords {
  const { language, type, section, bylines, printedByline, firstPublishedAt } = article;
  const authors = printedByline ? [printedByline] : bylines.filter(({ role }) => role === 'author').map((author) => author.name);
  return {
    name,
    type: type.name,
    section: section.name,
    by: authors.length > 0 ? wordsOf(language).article.by(authors) : '',
    day: formatDay(firstPublishedAt, language, timeZone),
  };
}
