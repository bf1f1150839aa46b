/** What reader pages get: finished views, never rows. Texts are in the page's language, addresses ready to be linked, times ISO instants in UTC. */
import type { Body } from '#newsroom/articles/body.ts';
import type { Genre } from '#newsroom/articles/genre.ts';
import type { BYLINE_ROLES, NOTE_KINDS } from '#newsroom/drafts/document.ts';
import type { Republish } from '#newsroom/republishing/licences.ts';
import type { Language } from '#newsroom/site/language.ts';

export interface NamedLink {
  name: string;
  path: string;
}
/** The same page in a language. */
export interface LanguagePath {
  language: Language;
  path: string;
}

/** A picture to be drawn; `mediaPath(picture, shape, width)` gives the address of a cut. */
export interface PictureView {
  /** The first part of its address: unguessable, and another one when picture or focal point change. */
  key: string;
  width: number;
  height: number;
  altText: string;
  /** All its sizes are there as AVIF too. */
  avif: boolean;
}
export interface CaptionedPicture extends PictureView {
  caption: string;
  credit: string;
}
/** With what is known of the rights to it; what is not known is empty. */
export interface CreditedPicture extends CaptionedPicture {
  creator: string;
  copyright: string;
  source: string;
  licence: string;
}

/** How an article's type behaves on a page. `voice`: the author speaks first (opinion); `editorial`: the paper does. */
export type TypeTone = 'report' | 'voice' | 'editorial';
export interface TypeView extends NamedLink {
  tone: TypeTone;
}

/** An article's short form on a front, in a list, under "Related" and "Popular". */
export interface Teaser {
  id: string;
  path: string;
  language: Language;
  kicker: string;
  headline: string;
  standfirst: string;
  dateline: string;
  type: TypeView;
  section: NamedLink;
  isChoice: boolean;
  firstPublishedAt: string;
  picture: PictureView | null;
  /** The names of its authors (role author), or the printed byline alone. */
  authors: string[];
  readingMinutes: number;
}

export interface BylineView {
  name: string;
  /** Null when the byline is printed and no person of ours. */
  path: string | null;
  role: (typeof BYLINE_ROLES)[number];
  place: string;
  portrait: PictureView | null;
  /** Of the fediverse, `@name@server`; null when none is known. */
  account: string | null;
}
export interface SourceView {
  name: string;
  url: string;
}
export interface NoteView {
  kind: (typeof NOTE_KINDS)[number];
  text: string;
  url: string;
}
export interface CorrectionView {
  at: string;
  text: string;
}

export interface TranslationView {
  language: Language;
  path: string;
  headline: string;
  isOriginal: boolean;
}
export interface ArticleTranslation extends TranslationView {
  /** It was published elsewhere first: search engines are asked to keep that address. */
  keptElsewhere: boolean;
}

export interface ArticlePage {
  id: string;
  path: string;
  /** The short address that never changes; null for a while in an archive from before there were any. */
  shortPath: string | null;
  language: Language;
  kicker: string;
  headline: string;
  standfirst: string;
  dateline: string;
  body: Body;
  leadPicture: CreditedPicture | null;
  /** Every picture the body shows, by media id. */
  pictures: Record<string, CreditedPicture>;
  /** Every public article that the body puts beside a paragraph ("Read with this"), by id. */
  readWith: Record<string, Teaser>;
  section: NamedLink;
  type: TypeView;
  /** What the type is to search engines. */
  genre: Genre;
  column: NamedLink | null;
  topics: NamedLink[];
  bylines: BylineView[];
  printedByline: string;
  sources: SourceView[];
  notes: NoteView[];
  corrections: CorrectionView[];
  isChoice: boolean;
  firstPublishedAt: string;
  /** Null until a material change. */
  updatedAt: string | null;
  /** What the last noted update changed; empty when none was noted. */
  updateNote: string;
  /** How often this article was published: 1 after the first time. */
  publishedVersions: number;
  words: number;
  readingMinutes: number;
  canonicalUrl: string;
  republish: Republish | null;
  searchTitle: string;
  searchDescription: string;
  /** This article and its public translations, original first; empty when it stands alone. */
  translations: ArticleTranslation[];
  /** Set on a translation whose original was published anew after the version that was translated. */
  olderThanOriginal: { path: string; language: Language; changedAt: string } | null;
  previousInSection: Teaser | null;
  nextInSection: Teaser | null;
  related: Teaser[];
  /** Beside an opinion or an editorial: others, newest first, and the reports on its subject. */
  voices: Teaser[];
  news: Teaser[];
  /** Beside everything else, and where neither of the two is there. */
  popular: Teaser[];
  choices: Teaser[];
}

/** One leaf of a list. Numbers for the first leaves, by date beyond, so that no leaf costs more than another. */
export interface ListPage {
  teasers: Teaser[];
  /** How many articles the whole list has; with `more`, at least that many: they were not counted to the end. */
  total: number;
  more?: boolean;
  leaf: Leaf;
}
export interface Leaf {
  /** The number of this leaf, or null when it was reached by date. */
  number: number | null;
  /** Addresses of the numbered leaves there are (at most LEAVES_BY_NUMBER). */
  numbers: { number: number; path: string }[];
  older: string | null;
  newer: string | null;
}

export interface SectionPage {
  section: NamedLink & { description: string };
  /** What the newsroom says of it in the page's own language; empty when it said so in another one alone. */
  summary: string;
  /** Topics that its recent articles share most. */
  subjects: NamedLink[];
  /** Only on the first leaf. */
  lead: Teaser | null;
  list: ListPage;
  popular: Teaser[];
  /** Months in which this section published, newest first, as archive addresses. */
  months: { month: string; path: string; articles: number }[];
  /** The languages in which the list has an article, each with its first leaf. */
  languages: LanguagePath[];
}
/** The page of a type, a group of types or a column. */
export interface KindPage {
  name: string;
  description: string;
  /** What the newsroom says of it in the page's own language; empty when it said so in another one alone. */
  summary: string;
  path: string;
  tone: TypeTone;
  /** The group a type belongs to, the types of a group. */
  siblings: NamedLink[];
  list: ListPage;
  /** The languages in which the list has an article, each with its first leaf. */
  languages: LanguagePath[];
}
export interface TopicPage {
  name: string;
  description: string;
  /** What the newsroom says of it in the page's own language; empty when it said so in another one alone. */
  summary: string;
  path: string;
  kind: TopicKind;
  facts: { name: string; text: string }[];
  related: (NamedLink & { articles: number })[];
  key: Teaser[];
  list: ListPage;
  /** The languages in which the list has an article, each with its first leaf. */
  languages: LanguagePath[];
}
export const TOPIC_KINDS = ['region', 'country', 'person', 'organisation', 'theme'] as const;
export type TopicKind = (typeof TOPIC_KINDS)[number];

export interface AuthorPage {
  name: string;
  path: string;
  role: string;
  life: string[];
  /** What the newsroom says of it in the page's own language; empty when it said so in another one alone. */
  summary: string;
  portrait: PictureView | null;
  account: string | null;
  facts: { name: string; text: string; url: string }[];
  /** Topics this person wrote about most. */
  subjects: NamedLink[];
  list: ListPage;
  /** The languages in which the list has an article, each with its first leaf. */
  languages: LanguagePath[];
}
/** `articles` is missing where the number would have to be counted. */
export interface Option {
  value: string;
  name: string;
  articles?: number;
}
/** Filters of archive and search, as they stand in the address; empty means any. */
export interface Filters {
  section: string;
  type: string;
  topic: string;
  author: string;
  from: string;
  to: string;
}
export interface FilterOptions {
  sections: Option[];
  types: Option[];
  topics: Option[];
  authors: Option[];
}
/** A filter in use: what it is, in words, and where one goes without it. */
export interface ChosenFilter {
  field: keyof Filters;
  name: string;
  without: string;
}

export interface ArchivePage {
  path: string;
  filters: Filters;
  options: FilterOptions;
  chosen: ChosenFilter[];
  months: { month: string; path: string; articles: number }[];
  list: ListPage;
  /** The languages in which the list has an article, each with its first leaf. */
  languages: LanguagePath[];
}

/** A piece of a snippet; marked pieces are the words searched for. */
export interface SnippetPart {
  text: string;
  marked: boolean;
}
export interface SearchHit {
  teaser: Teaser;
  headline: SnippetPart[];
  snippet: SnippetPart[];
}
export interface SearchPage {
  path: string;
  question: string;
  filters: Filters;
  options: FilterOptions;
  chosen: ChosenFilter[];
  hits: SearchHit[];
  /** Exact up to SEARCH_LIMITS.counted, beyond it `more` is true. */
  total: number;
  more: boolean;
  /** Whether older articles were left out although no more than these were found: the words are in too many. */
  onlyNewest: boolean;
  leaf: Leaf;
  /** When nothing is found: what to drop, and what would be found then. */
  suggestions: { name: string; path: string; articles: number }[];
}
