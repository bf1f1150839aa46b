'use client';
import { useEffect, useRef, useState } from 'react';
/** On phones the places of the desk open over the page, as the sections do for readers. */
import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import type { MenuEntry } from '#components/desk/controls/menu.tsx';
import { type DeskPlace, isIn } from '#components/desk/frame/places.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

interface PhoneMenuProps {
  places: readonly DeskPlace[];
  pathname: string;
  /** What is one's own: account, keys, sign out. */
  own: readonly MenuEntry[];
  onFind: () => void;
}

export function PhoneMenu({ places, pathname, own, onFind }: PhoneMenuProps) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  // Wherever a row led, the panel has done its work.
  useEffect(() => setOpen(pathname === undefined), [pathname]);

  function shut() {
    setOpen(false);
    trigger.current?.focus();
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what the button in it opened.
    <div className="phone-menu" onKeyDown={(event) => event.key === 'Escape' && open && shut()}>
      <button ref={trigger} type="button" className="phone-menu-word" aria-expanded={open} aria-controls="desk-places" onClick={() => setOpen(!open)}>
        {desk.frame.menu}
      </button>
      <nav id="desk-places" className="phone-panel" aria-label={desk.frame.menu} hidden={!open}>
        <ul>
          <li>
            <button
              type="button"
              onClick={() => {
                shut();
                onFind();
              }}
            >
              {desk.frame.find}
            </button>
          </li>
          {places.map((place) => (
            <li key={place.href}>
              <DeskLink href={place.href} aria-current={isIn(pathname, place) ? 'page' : undefined}>
                {desk.frame.places[place.name]}
              </DeskLink>
            </li>
          ))}
          {own
            .filter(({ href }) => !places.some((place) => place.href === href))
            .map(({ name, href, onSelect }) => (
              <li key={name}>
                {href === undefined ? (
                  <button
                    type="button"
                    onClick={() => {
                      shut();
                      onSelect?.();
                    }}
                  >
                    {name}
                  </button>
                ) : (
                  <a href={href}>{name}</a>
                )}
              </li>
            ))}
        </ul>
      </nav>
    </div>
  );
}
