import type { Licence } from '#newsroom/republishing/licences.ts';
import type { Language } from '#newsroom/site/language.ts';

/** An article made ready for those who republish it. */
export interface RepublishPage {
  /** Its own address, and the article's. */
  path: string;
  articlePath: string;
  language: Language;
  headline: string;
  section: { name: string; path: string };
  licence: Licence;
  /** What the newsroom asks beside the licence; empty where it asks nothing. */
  terms: string;
  /** Whether the newsroom asks that no model be trained on it. */
  askedNotToTrain: boolean;
  /** For the head of the page that republishes it. */
  canonical: string;
  html: string;
  /** How many pictures go along, and which do not: by what is known of them. */
  pictures: number;
  leftOut: { description: string; credit: string }[];
}
