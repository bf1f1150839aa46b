/**
 * Every word of the site's own that readers meet, by the page it stands on. A language that lacks one does not compile.
 * Words with parameters are functions: a catalogue decides on order, case and plural. Dates come formatted.
 */

import type { TopicKind } from '#newsroom/articles/views.ts';
import type { BYLINE_ROLES, NOTE_KINDS } from '#newsroom/drafts/document.ts';
import type { Language } from '#newsroom/site/language.ts';
import type { FeedsWording } from '#newsroom/wording/feeds/feeds-wording.ts';

export interface Wording {
  number: (value: number) => string;
  /** Names joined as the language joins them. */
  names: (names: readonly string[]) => string;
  /** What stands around every page. */
  page: PageWording;
  article: ArticleWording;
  front: FrontWording;
  popular: { heading: string; explained: string };
  list: ListWording;
  section: SectionWording;
  /** Types, groups of types and columns. */
  kind: { siblings: string; column: string };
  topic: TopicWording;
  author: AuthorWording;
  filters: FilterWording;
  archive: { filter: string; show: string; byMonth: string; explained: string };
  search: SearchWording;
  notFound: NotFoundWording;
  withdrawn: WithdrawnWording;
  failed: FailedWording;
  titles: TitleWording;
  descriptions: DescriptionWording;
  republish: RepublishWording;
  feeds: FeedsWording;
}

interface PageWording {
  skip: string;
  sections: string;
  search: string;
  searchArchive: string;
  languages: string;
  breadcrumb: string;
  footer: string;
  front: string;
  archive: string;
  feeds: string;
  /** On a static page: when it was last changed. */
  changedOn: (day: string) => string;
  /** On a static page: before its parts. */
  contents: string;
}

interface ArticleWording {
  choice: string;
  /** Beside the type of a story that is in another language than the page. */
  inLanguage: Record<Language, string>;
  by: (names: readonly string[]) => string;
  /** One line for each role. Names stand in it as they are given, so that they can be linked. */
  bylines: Record<(typeof BYLINE_ROLES)[number], (names: readonly string[]) => string>;
  filedFrom: (name: string, place: string) => string;
  /** Before a time. */
  updated: string;
  corrected: (day: string) => string;
  readingTime: (minutes: number) => string;
  /** What the lines beside the text are, for those who hear the page. */
  about: string;
  contents: string;
  readWith: string;
  corrections: (count: number) => string;
  source: (count: number) => string;
  picture: string;
  notes: Record<(typeof NOTE_KINDS)[number], string>;
  /** A link at the end of a note. */
  more: string;
  versions: string;
  publishedVersions: (count: number, lastAt: string) => string;
  topics: string;
  share: string;
  /** Buttons: the second is said when the first was pressed, the third opens the device's own sheet. */
  copyLink: string;
  linkCopied: string;
  shareWith: string;
  /** Opens what others put into their pages; what that is for; its name for those who hear the page. */
  embedThis: string;
  embedExplained: string;
  embedCode: string;
  email: string;
  moreFrom: (section: string) => string;
  previousIn: (section: string) => string;
  nextIn: (section: string) => string;
  related: string;
  popular: string;
  alsoToRead: string;
  /** Beside an opinion: what others think, and the reports on its subject. */
  voices: string;
  news: string;
  gallery: string;
  table: (number: number) => string;
  note: (number: number) => string;
  backToText: string;
  embed: Record<'video' | 'audio' | 'post' | 'map', string>;
  /** Buttons that put what lies elsewhere into the page. */
  showHere: Record<'video' | 'audio' | 'post' | 'map', string>;
  /** Under an embed: where its link leads, and that nothing of it is here. */
  opensAt: (provider: string) => string;
  /** Before the names of other languages. */
  translations: string;
  original: string;
  /** Beside the text, in few words. */
  originalChanged: string;
  olderThanOriginal: string;
  originalChangedAt: (language: Language, at: string) => string;
  readOriginal: string;
}

/** Where an article is made ready for those who republish it. */
interface RepublishWording {
  /** Heads the link below an article. */
  forOthers: string;
  /** The link below an article, and the heading of the page. */
  heading: string;
  explained: (site: string) => string;
  terms: string;
  /** What the licences ask, in a sentence each. */
  name: (site: string) => string;
  unchanged: string;
  changeable: string;
  nonCommercial: string;
  shareAlike: string;
  /** What the newsroom asks of machines, beside the licence. */
  noTraining: (site: string) => string;
  pictures: string;
  picturesKept: (count: number) => string;
  picturesLeftOut: (count: number) => string;
  text: string;
  textExplained: string;
  head: string;
  headExplained: string;
  copy: string;
  /** Of two texts that are copied on one page, each by its name. */
  copyText: string;
  copyHead: string;
  copied: string;
  back: string;
  /** In the credit line of the copy, before the site's name and the licence's. */
  firstPublishedBy: string;
  licence: string;
  title: (headline: string) => string;
  description: (headline: string, site: string) => string;
}

interface FrontWording {
  top: string;
  alsoToday: string;
  latest: string;
  opinion: string;
  filedFrom: string;
  allFrom: (section: string) => string;
  allToday: string;
  nothingYet: string;
  nothingYetExplained: string;
}

interface ListWording {
  articles: (count: number) => string;
  /** The heading of a whole list. */
  all: (count: number) => string;
  pages: string;
  page: (number: number) => string;
  /** What a leaf that was reached by date begins before. */
  before: (moment: string) => string;
  newer: string;
  older: string;
  months: string;
  allMonths: string;
  nothingYet: string;
}

interface SectionWording {
  /** What the opening of a section is, for those who hear the page. */
  first: (section: string) => string;
  /** Before the subjects that its articles share most. */
  subjects: string;
}

interface TopicWording {
  kinds: Record<TopicKind, string>;
  /** All topics of a kind, as a heading. */
  kindsMany: Record<TopicKind, string>;
  facts: string;
  key: string;
  related: string;
}

interface AuthorWording {
  /** Before the topics a person wrote about most. */
  subjects: string;
  about: (name: string) => string;
  portrait: (name: string) => string;
}

interface FilterWording {
  section: string;
  type: string;
  topic: string;
  author: string;
  from: string;
  to: string;
  any: string;
  inUse: string;
  remove: string;
  narrow: string;
}

interface SearchWording {
  /** The label of the field. */
  words: string;
  /** Before anything was asked. */
  explained: string;
  found: (count: number, more: boolean) => string;
  nothing: string;
  nothingFor: (question: string) => string;
  /** What to drop when nothing was found. */
  withoutWord: (word: string) => string;
  onlyWord: (word: string) => string;
  withoutFilters: string;
  /** Why there may be more, where fewer were found than are counted. */
  onlyNewest: string;
  /** Before links to the archive and the front page. */
  elsewhere: string;
}

interface NotFoundWording {
  label: string;
  heading: string;
  explained: string;
  nearest: string;
  search: string;
  elsewhere: string;
}

interface WithdrawnWording {
  label: string;
  heading: string;
  dates: (publishedOn: string, withdrawnOn: string) => string;
  explained: string;
  reason: string;
  decidedBy: string;
  record: string;
  /** After it stands the fingerprint. */
  sealed: string;
  sealExplained: string;
}

interface FailedWording {
  label: string;
  heading: string;
  explained: string;
  /** While the server starts or is overloaded. */
  busyHeading: string;
  busyExplained: string;
  reference: (requestId: string) => string;
}

interface TitleWording {
  of: (name: string, site: string) => string;
  leaf: (name: string, number: number, site: string) => string;
  /** A leaf that was reached by date. */
  before: (name: string, day: string, site: string) => string;
  search: (question: string, site: string) => string;
  front: (site: string, strapline: string) => string;
  /** What a list is, so that a section and a topic of one name have titles of their own; the site's name is added. */
  section: (name: string) => string;
  kind: (name: string) => string;
  column: (name: string) => string;
  topic: (name: string) => string;
  author: (name: string) => string;
  /** A list under the filters that are named. */
  filtered: (name: string, filters: string) => string;
}

/** One sentence for search engines where nobody wrote one. */
interface DescriptionWording {
  section: (name: string, site: string) => string;
  kind: (name: string, site: string) => string;
  topic: (name: string, articles: number, site: string) => string;
  author: (name: string, articles: number, site: string) => string;
  archive: (site: string) => string;
  search: (site: string) => string;
  front: (site: string) => string;
  page: (headline: string, site: string) => string;
  article: (headline: string, section: string, site: string) => string;
}
