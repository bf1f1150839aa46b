import type { LanguagePath } from '#newsroom/articles/views.ts';
import type { Slugged } from '#newsroom/site/addresses.ts';
import type { Language } from '#newsroom/site/language.ts';
import type { MachineUse } from '#newsroom/site/machine-use.ts';
import type { FeedFile } from '#newsroom/wire/feeds/feed-addresses.ts';

/** A feed as the page of all feeds names it. */
export interface ListedFeed {
  name: string;
  /** Where the name is in another language than the page. */
  language?: Language;
  /** The page with the same articles. */
  page: string;
  files: Record<FeedFile, string>;
}

/** Every feed of the site in one language, and what programs are given beside. */
export interface FeedsPage {
  path: string;
  languages: LanguagePath[];
  /** Everything in the page's language, in all languages together, and in each other one. */
  everything: ListedFeed[];
  kinds: {
    kind: Exclude<Slugged, 'page'>;
    feeds: ListedFeed[];
    /** There are more of them than stand here. */
    more: boolean;
  }[];
  opml: string;
  holds: 'full' | 'summary';
  machineUse: MachineUse;
}
