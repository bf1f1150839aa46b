/** The site's frame as pages of the desk get it. `mark` is handed in with a change; it is empty for what is new. */

import type { Body } from '#newsroom/articles/body.ts';
import type { TopicKind, TypeTone } from '#newsroom/articles/views.ts';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import type { Language, Words } from '#newsroom/site/language.ts';
import type { PolicyPage } from '#newsroom/site/organisation.ts';
import type { Settings } from '#newsroom/site/settings.ts';

export interface KindLine {
  id: string;
  name: string;
  path: string;
  /** Public ones, in all languages. */
  articles: number;
  /** Languages of the site in which it has no name. */
  unnamed: Language[];
}

/** All of a kind in their order; `mark` is of the order. */
export interface KindList {
  lines: KindLine[];
  mark: string;
}

export interface TypeLists {
  groups: { line: KindLine; types: KindLine[] }[];
  groupMark: string;
  typeMark: string;
}

interface Edited {
  id: string;
  mark: string;
  /** The languages of the site, its own first. */
  languages: Language[];
  /** What stands in addresses before the slug. */
  below: string;
  /** Why it cannot be removed now; null when it can. */
  kept: string | null;
}

export interface KindFields {
  slug: string;
  names: Words;
  descriptions: Words;
}
/** A section or a column. */
export interface KindEdited extends Edited {
  fields: KindFields;
  /** Public articles, in all languages, whose addresses begin with its slug. */
  movesAlong: number;
}

export interface GroupEdited extends Edited {
  fields: Omit<KindFields, 'descriptions'>;
}

export interface TypeFields {
  slug: string;
  names: Words;
  groupId: string;
  tone: TypeTone;
  note: Words;
}
export interface TypeEdited extends Edited {
  fields: TypeFields;
  groups: { id: string; name: string }[];
}

export interface TopicFields extends KindFields {
  kind: TopicKind;
  facts: { name: Words; text: Words }[];
}
export interface TopicEdited extends Edited {
  fields: TopicFields;
  /** Whether an article shows it, so that readers know its address. */
  isPublic: boolean;
  /** What has it: public articles in all languages, and other pieces of the desk. */
  uses: { articles: number; drafts: number };
}

export interface AuthorFields {
  slug: string;
  name: string;
  role: Words;
  life: Words;
  facts: { name: Words; text: Words; url: string }[];
  portraitId: string | null;
}
export interface AuthorEdited extends Edited {
  fields: AuthorFields;
  isPublic: boolean;
  portrait: DeskPicture | null;
  /** Whose account has this profile; null when none has. */
  account: string | null;
}

/** One leaf of a long list, found by words. */
export interface SubjectList {
  question: string;
  lines: (KindLine & { about: string })[];
  total: number;
  leaf: number;
  leaves: number;
}

export interface PageLine {
  key: string;
  /** In the first language that has it. */
  headline: string;
  texts: { id: string; language: Language; headline: string; path: string }[];
  untranslated: Language[];
  /** What search engines are told that it is. */
  policies: PolicyPage[];
}

export interface PageFields {
  key: string;
  language: Language;
  slug: string;
  headline: string;
  standfirst: string;
  body: Body;
}
export interface PageEdited {
  id: string;
  mark: string;
  fields: PageFields;
  languages: Language[];
  /** Null until readers can see it. */
  path: string | null;
  below: string;
  pictures: DeskPicture[];
  texts: PageLine['texts'];
  kept: string | null;
}

export interface NavigationLink {
  place: 'masthead' | 'foot';
  kind: 'section' | 'type' | 'column' | 'topic' | 'page' | 'archive' | 'address';
  target: string;
  names: Words;
  strong: boolean;
}
export interface NavigationEdited {
  mark: string;
  links: NavigationLink[];
  languages: Language[];
  /** What a link can lead to, by kind; `target` is what is stored. */
  targets: Record<'section' | 'type' | 'column' | 'topic' | 'page', { value: string; name: string }[]>;
}

export interface SettingsEdited {
  mark: string;
  settings: Settings;
  /** Every zone that this machine knows. */
  zones: string[];
}
