'use client';
/** The keys of the room as a whole: Ctrl-S keeps this version, Ctrl-Enter publishes, F2 shows and hides the panel, F6 goes round, F8 leads to what stops it. */
import { useEffect, useRef } from 'react';

interface RoomKeys {
  keep(): void;
  togglePanel(): void;
  nextStop(step: 1 | -1): void;
}

export function useRoomKeys(keys: RoomKeys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    function keyDown(event: KeyboardEvent) {
      // A sheet that is open has its own F8.
      if (event.defaultPrevented) return;
      if (isWithControl(event) && event.key.toLowerCase() === 's') current.current.keep();
      else if (event.key === 'F2') current.current.togglePanel();
      else if (event.key === 'F6') goRound(event.shiftKey ? -1 : 1);
      else if (event.key === 'F8' && !isCovered()) current.current.nextStop(event.shiftKey ? -1 : 1);
      else return;
      event.preventDefault();
    }
    /** Asked before the text is: it takes every Enter for itself, whatever is held with it. */
    function enterDown(event: KeyboardEvent) {
      if (!isWithControl(event) || event.key !== 'Enter' || event.isComposing || isCovered()) return;
      event.preventDefault();
      event.stopPropagation();
      pressTheInkButton();
    }
    addEventListener('keydown', keyDown);
    addEventListener('keydown', enterDown, true);
    return () => {
      removeEventListener('keydown', keyDown);
      removeEventListener('keydown', enterDown, true);
    };
  }, []);
}

const isWithControl = (event: KeyboardEvent) => (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;

/** There is one in the bar; a sheet or a question that is open over it has its own. */
const pressTheInkButton = () => document.querySelector<HTMLElement>('.work-bar .button.ink')?.click();

/** Whether a sheet or a question lies over the room. */
const isCovered = () => document.querySelector('[role="dialog"]:not(.editor-slip), [role="alertdialog"]') !== null;

/** What F6 walks through, and what of each takes the focus. */
const REGIONS = [
  { region: '.work-bar', focus: '.work-bar :is(a, button)' },
  { region: 'main', focus: '.tiptap' },
  { region: '.work-panel', focus: '.work-panel' },
] as const;

function goRound(step: 1 | -1): void {
  const here = REGIONS.findIndex(({ region }) => document.activeElement?.closest(region));
  const others = [1, 2, 3].map((turn) => REGIONS[(here + step * turn + REGIONS.length * 2) % REGIONS.length]);
  const targets = others.map((next) => next && document.querySelector<HTMLElement>(next.focus));
  targets.find((target) => target?.checkVisibility())?.focus();
}
