'use client';
/** The keys that work on every page of the desk. What a page or the editor takes for itself never comes here. */
import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { NEW_ARTICLE, placesFor } from '#components/desk/frame/places.ts';
import { areSingleKeysOn, isWriting } from '#components/desk/frame/single-keys.ts';
import type { Role } from '#newsroom/accounts/roles.ts';

/** After G the letter of a place is waited for so long. */
const LETTER_MS = 1_500;
/** The field that `/` goes to; a page gives one of its fields this mark. */
export const FIND_MARK = { 'data-find': '' } as const;

interface DeskKeysProps {
  role: Role;
  onFind: () => void;
  onHelp: () => void;
}

export function DeskKeys(props: DeskKeysProps) {
  const router = useRouter();
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    let goingUntil = 0;
    function withControl(event: KeyboardEvent): boolean {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
      if (event.key.toLowerCase() === 'k' && !event.shiftKey) latest.current.onFind();
      else if (event.key === '/') latest.current.onHelp();
      else return false;
      return true;
    }
    function single(event: KeyboardEvent): boolean {
      const key = event.key.toLowerCase();
      if (event.timeStamp < goingUntil) {
        goingUntil = 0;
        const place = placesFor(latest.current.role).find(({ letter }) => letter === key);
        if (place) router.push(place.href);
        return place !== undefined;
      }
      if (key === 'g') goingUntil = event.timeStamp + LETTER_MS;
      else if (key === 'n') router.push(NEW_ARTICLE);
      else if (key === '/') document.querySelector<HTMLElement>('[data-find]')?.focus();
      else return false;
      return true;
    }
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return;
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const done = isPlain ? mayBeSingle(event) && single(event) : withControl(event);
      if (done) event.preventDefault();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [router]);
  return null;
}

/** Not while somebody writes, nor while a dialog asks for an answer. */
function mayBeSingle({ target }: KeyboardEvent): boolean {
  return areSingleKeysOn() && !isWriting(target) && document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') === null;
}
