/** What the site itself shows beside articles: static pages, notices, and what frames every page. */

import type { Body } from '#newsroom/articles/body.ts';
import type { CaptionedPicture, NamedLink, TranslationView } from '#newsroom/articles/views.ts';
import type { Language } from '#newsroom/site/language.ts';
import type { MachineUse } from '#newsroom/site/machine-use.ts';
import type { Mining } from '#newsroom/site/mining.ts';
import type { Organisation } from '#newsroom/site/organisation.ts';

export interface StaticPage {
  /** The same in all languages. */
  key: string;
  path: string;
  language: Language;
  headline: string;
  standfirst: string;
  body: Body;
  pictures: Record<string, CaptionedPicture>;
  updatedAt: string;
  translations: TranslationView[];
}

export interface NoticePage {
  path: string;
  language: Language;
  section: NamedLink;
  firstPublishedAt: string;
  withdrawnAt: string;
  reason: string;
  decidedBy: string;
  /** SHA-256 of the last public revision, which proves later what was withdrawn without showing it. */
  seal: string;
}

/** What every page of the site carries: name, navigation, the same page in other languages. */
export interface SiteChrome {
  name: string;
  strapline: string;
  language: Language;
  timeZone: string;
  homePath: string;
  searchPath: string;
  archivePath: string;
  /** The page of all feeds. */
  feedsPath: string;
  /** `strong`: set in bold (sections), else regular (kinds). */
  navigation: (NamedLink & { strong: boolean })[];
  footLinks: NamedLink[];
  socialLinks: NamedLink[];
  publisher: string;
  /** Who answers for the paper, for machines. */
  organisation: Organisation;
  /** What machines may do with it. */
  machineUse: MachineUse;
  /** Whether machines may mine it; null when nothing is said of that. */
  mining: Mining | null;
  /** The front pages in the site's languages. */
  languages: { language: Language; path: string }[];
}
