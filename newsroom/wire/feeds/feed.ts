/** What a feed says, whatever form it is written in. Every address is whole, every time an instant. */
import type { Language } from '#newsroom/site/language.ts';
import type { Markup } from '#newsroom/wire/markup.ts';

export interface Feed {
  title: string;
  description: string;
  /** Of all its articles; null where they are in several. */
  language: Language | null;
  /** Its own address, and that of the page with the same articles. */
  address: string;
  /** The hub that tells of its changes (WebSub); null where there is none. */
  hub: string | null;
  page: string;
  /** The newspaper, in whose first language it speaks of itself. */
  site: { name: string; address: string; language: Language };
  icon: { vector: string; raster: string };
  rights: string;
  /** The newest material change among its articles; where it has none, the edition in which it was so. */
  changedAt: Date;
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** `urn:uuid:` and the article's id: the same for ever, whatever becomes of its address. */
  id: string;
  address: string;
  language: Language;
  title: string;
  summary: string;
  /** The whole article; null where the site gives summaries. */
  html: Markup | null;
  /** The printed byline, or its authors; empty where the newspaper speaks. */
  authors: { name: string; page: string | null }[];
  /** Under which others may republish it. */
  licence: { name: string; address: string } | null;
  /** Its section, then its topics, by name. */
  categories: string[];
  picture: FeedPicture | null;
  publishedAt: Date;
  changedAt: Date;
}

export interface FeedPicture {
  address: string;
  /** The same cut for a band above the text. */
  banner: string;
  type: string;
  width: number;
  height: number;
  altText: string;
  caption: string;
  credit: string;
  copyright: string;
}
