/**
 * What a social card shows, and its address. The address holds a mark of all that is shown: who keeps a card for ever has
 * the right one, and after a change the page names another. Nobody can invent an address at which one would be made.
 */
import { createHash } from 'node:crypto';
import { type Slugged, slugPath } from '#newsroom/site/addresses.ts';
import type { Language } from '#newsroom/site/language.ts';

/** An article, the site in one of its languages, or a page of it. */
export type CardSubject =
  | { kind: 'article'; id: string }
  | { kind: 'front'; language: Language }
  | { kind: Slugged; language: Language; slug: string };

/** What is drawn; empty words are not. */
export interface Card {
  subject: CardSubject;
  language: Language;
  /** The site's name above the rule. Empty on the site's own card, whose headline it is. */
  site: string;
  type: string;
  section: string;
  headline: string;
  standfirst: string;
  picture: { key: string; credit: string; shape: CardShape } | null;
  /** The newest headline of a list. */
  latest: string;
}

/** A lead picture stands across, a portrait is a square. */
export type CardShape = 'lead' | 'portrait';

/** Rises with the design: cards that were made before are made anew. */
const DESIGN = 3;
const MARK_LENGTH = 16;

export const CARD_TYPE = 'image/jpeg';
/** Before the address of every card. */
export const CARDS = '/media/cards/';

interface CardedArticle {
  id: string;
  language: Language;
  headline: string;
  type: { name: string };
  section: { name: string };
  leadPicture: { key: string; credit: string } | null;
}

export function articleCard({ id, language, headline, type, section, leadPicture }: CardedArticle, site: string): Card {
  const picture = leadPicture && { key: leadPicture.key, credit: leadPicture.credit, shape: 'lead' as const };
  return { ...BARE, subject: { kind: 'article', id }, language, site, type: type.name, section: section.name, headline, picture };
}

/** The card of the site itself. */
export function siteCard(site: string, strapline: string, language: Language): Card {
  return { ...BARE, subject: { kind: 'front', language }, language, site: '', headline: site, standfirst: strapline };
}

/** What a page that is no article says of itself. Empty words are not drawn. */
interface CardedPage {
  name: string;
  label: string;
  standfirst: string;
  portrait: { key: string; credit: string } | null;
  latest: string;
}

/** The card of a section, a topic, a person, a static page. */
export function pageCard(
  subject: Extract<CardSubject, { slug: string }>,
  { name, label, standfirst, portrait, latest }: CardedPage,
  site: string,
): Card {
  const picture = portrait && { ...portrait, shape: 'portrait' as const };
  return { ...BARE, subject, language: subject.language, site, type: label, headline: name, standfirst, picture, latest };
}

const BARE = { type: '', section: '', standfirst: '', picture: null, latest: '' } as const;

/** The mark of what a card shows. */
export function cardVersion({ language, site, type, section, headline, standfirst, picture, latest }: Card): string {
  const shown = [DESIGN, language, site, type, section, headline, standfirst, picture?.key ?? '', picture?.credit ?? '', latest];
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, MARK_LENGTH);
}

/** Where it lies: `/media/cards/<article>/<mark>.jpg`, `/media/cards/<language><the page's own address>/<mark>.jpg`. */
export const cardPath = (card: Card): string => `${CARDS}${subjectPath(card.subject)}/${cardVersion(card)}.jpg`;

/** The subject in addresses. */
export function subjectPath(subject: CardSubject): string {
  if (subject.kind === 'article') return subject.id;
  return subject.kind === 'front' ? subject.language : `${subject.language}${slugPath(subject.kind, subject.slug)}`;
}
