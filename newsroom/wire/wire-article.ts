/** Articles as other machines are given them: in their own language, whatever the site's page of them shows beside. */
import type { Body } from '#newsroom/articles/body.ts';
import type { BylineView, CreditedPicture, NamedLink, NoteView, SourceView } from '#newsroom/articles/views.ts';
import type { Republish } from '#newsroom/republishing/licences.ts';
import type { Language } from '#newsroom/site/language.ts';

/** What an article is filed under, and who made it. */
export interface Filed extends NamedLink {
  slug: string;
}

/** All but the text and what belongs to it. */
export interface WireSummary {
  id: string;
  language: Language;
  path: string;
  section: Filed;
  type: Filed;
  column: Filed | null;
  topics: Filed[];
  kicker: string;
  headline: string;
  standfirst: string;
  dateline: string;
  leadPicture: WirePicture | null;
  bylines: (Filed & Pick<BylineView, 'role' | 'place'>)[];
  printedByline: string;
  words: number;
  firstPublishedAt: Date;
  /** The last material change; null where there was none. */
  updatedAt: Date | null;
  /** The same, the first publication where there was none. */
  changedAt: Date;
  /** The last publication, of a mended comma too. */
  lastPublishedAt: Date;
  /** Counts publications. */
  version: number;
  isCorrected: boolean;
  /** Shared with its translations; null where it is in none. */
  translationGroup: string | null;
  canonicalUrl: string;
  /** Null where nobody may republish it. */
  republish: Republish | null;
}

export interface WireArticle extends WireSummary {
  body: Body;
  /** Every picture the body shows, by media id. */
  pictures: Record<string, WirePicture>;
  /** Every public article that the body puts beside a paragraph, by id. */
  readWith: Record<string, { headline: string; path: string; language: Language }>;
  updateNote: string;
  sources: SourceView[];
  notes: NoteView[];
  corrections: { at: Date; text: string }[];
}

export interface WirePicture extends CreditedPicture {
  id: string;
  terms: string;
}
