/** An article as other machines are given it: in its own language, whatever the site's page of it shows beside. */
import type { Body } from '#newsroom/articles/body.ts';
import type { BylineView, CaptionedPicture, NamedLink, NoteView, SourceView } from '#newsroom/articles/views.ts';
import type { Republish } from '#newsroom/republishing/licences.ts';
import type { Language } from '#newsroom/site/language.ts';

export interface WireArticle {
  id: string;
  language: Language;
  path: string;
  section: NamedLink;
  type: NamedLink;
  topics: NamedLink[];
  kicker: string;
  headline: string;
  standfirst: string;
  dateline: string;
  body: Body;
  leadPicture: WirePicture | null;
  /** Every picture the body shows, by media id. */
  pictures: Record<string, CaptionedPicture>;
  /** Every public article that the body puts beside a paragraph, by id. */
  readWith: Record<string, { headline: string; path: string; language: Language }>;
  bylines: Pick<BylineView, 'name' | 'path' | 'role' | 'place'>[];
  printedByline: string;
  sources: SourceView[];
  notes: NoteView[];
  corrections: { at: Date; text: string }[];
  firstPublishedAt: Date;
  /** The last material change; the first publication where there was none. */
  changedAt: Date;
  canonicalUrl: string;
  /** Null where nobody may republish it. */
  republish: Republish | null;
}

export interface WirePicture extends CaptionedPicture {
  creator: string;
  copyright: string;
}
