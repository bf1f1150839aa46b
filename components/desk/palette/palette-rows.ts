'use client';
/** What the finder offers for what is typed: articles are asked of the server, all else is known here. */
import { useEffect, useState } from 'react';
import { act } from '#components/desk/act.ts';
import { NEW_ARTICLE, placesFor } from '#components/desk/frame/places.ts';
import { type FramePerson, signOut } from '#components/desk/frame/sign-out.ts';
import { sitePlacesFor } from '#components/desk/site/site-places.ts';
import type { Role } from '#newsroom/accounts/roles.ts';
import type { DraftLine } from '#newsroom/drafts/draft-list.ts';
import { timeOrDay } from '#newsroom/wording/desk-times.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.palette;
/** How long typing must rest before the server is asked. */
const REST_MS = 120;

export interface PaletteRow {
  id: string;
  name: string;
  language?: string;
  /** Other words by which it is found. */
  also?: string;
  /** A second line; only articles have one. */
  note?: string;
  keys?: string;
  /** Leads there, or … */
  href?: string;
  /** … does this. */
  does?: () => void;
}

/** The field `items` is the finder's own: it reads groups by it. */
export interface PaletteGroup {
  name: string;
  items: PaletteRow[];
}

export function useRows(typed: string, person: FramePerson, timeZone: string): { groups: PaletteGroup[]; says: string } {
  const question = typed.trim();
  const { pieces: found, question: answered, at, state } = usePieces(question);
  // What was found for other words stands only as far as it has these: whoever is quick opens nothing else by Enter.
  const pieces = answered === question ? found : found.filter(({ headline }) => isFoundBy({ name: headline }, question));
  const fits = (row: PaletteRow) => isFoundBy(row, question);
  const known = [
    {
      name: words.pages,
      // Parts of the site's room only for what is typed: they would hide what one looks for most.
      items: [...placeRows(person.role), ...(question === '' ? [] : siteRows(person.role))].filter(fits),
    },
    { name: words.actions, items: actionRows().filter(fits) },
  ];
  const asked = [
    {
      name: question === '' ? words.recent : words.pieces,
      items: pieces.map((piece) => ({
        id: piece.id,
        name: piece.headline || words.untitled,
        language: piece.language,
        note: [desk.controls.stages[piece.standing], words.changed(timeOrDay(piece.changedAt, timeZone, at))].join(', '),
        href: `/desk/articles/${piece.id}`,
      })),
    },
  ];
  const begins = question !== '' && known.some(({ items }) => items.some(({ name }) => name.toLowerCase().startsWith(question.toLowerCase())));
  const groups = (begins ? [...known, ...asked] : [...asked, ...known]).filter(({ items }) => items.length > 0);
  const says = state === 'looking' ? words.looking : state === 'not-reached' ? words.notReached : groups.length === 0 ? words.nothing : '';
  return { groups, says };
}

/** By any part of its name, or of what is in it. */
export const isFoundBy = ({ name, also = '' }: Pick<PaletteRow, 'name' | 'also'>, question: string): boolean =>
  `${name}\n${also}`.toLowerCase().includes(question.toLowerCase());

const placeRows = (role: Role): PaletteRow[] =>
  placesFor(role).map(({ name, href, letter }) => ({
    id: href,
    name: desk.frame.places[name],
    href,
    ...(letter && { keys: `G ${letter.toUpperCase()}` }),
  }));

export const siteRows = (role: Role): PaletteRow[] =>
  sitePlacesFor(role).map(({ place, href }) => ({
    id: `site ${place}`,
    name: words.inSite(desk.site.places[place]),
    href,
    ...(place === 'settings' && { also: IN_SETTINGS }),
  }));

/** The settings are one page: who looks for one of them types its name. */
const { licence, licenceName, telling, timeZone, languages, strapline, publisher, hub, indexNow, social } = desk.site.settings;
const IN_SETTINGS = [
  desk.machines.heading,
  desk.machines.ties,
  words.inSettings,
  ...[licence, licenceName, telling, timeZone, languages, strapline, publisher, hub, indexNow, social],
].join('\n');

const actionRows = (): PaletteRow[] => [
  { id: NEW_ARTICLE, name: desk.frame.newArticle, keys: 'N', href: NEW_ARTICLE },
  { id: 'sign-out', name: desk.frame.signOut, does: () => void signOut() },
];

/** Asks after each rest in typing. What was found last stays until the next answer: nothing jumps while one types. */
function usePieces(question: string) {
  const [found, setFound] = useState<{ pieces: DraftLine[]; question: string; at: Date; state: 'found' | 'looking' | 'not-reached' }>(() => ({
    pieces: [],
    question: '',
    at: new Date(),
    state: 'found',
  }));
  useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(
      async () => {
        const slow = setTimeout(() => setFound((before) => ({ ...before, state: 'looking' })), 400);
        const answer = await act('find', { question }, { signal: controller.signal });
        clearTimeout(slow);
        if (controller.signal.aborted) return;
        setFound(
          answer.ok
            ? { pieces: answer.pieces, question, at: new Date(), state: 'found' }
            : (before) => ({ ...before, pieces: [], state: 'not-reached' }),
        );
      },
      question === '' ? 0 : REST_MS,
    );
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [question]);
  return found;
}
