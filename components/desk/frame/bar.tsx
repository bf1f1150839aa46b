'use client';
import { useState } from 'react';
import { ButtonLink } from '#components/desk/controls/button.tsx';
/** The bar of every page but a piece of work: the site's name, the places of the desk, find, New article, oneself. */
import { DeskLink } from '#components/desk/controls/desk-link.tsx';
import { Mark } from '#components/desk/controls/mark.tsx';
import { Menu, type MenuEntry } from '#components/desk/controls/menu.tsx';
import { PhoneMenu } from '#components/desk/frame/phone-menu.tsx';
import { isIn, NEW_ARTICLE, placesFor } from '#components/desk/frame/places.ts';
import { type FramePerson, initialsOf, signOut } from '#components/desk/frame/sign-out.ts';
import { may } from '#newsroom/accounts/roles.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.frame;

interface BarProps {
  siteName: string;
  person: FramePerson;
  pathname: string;
  isDemonstration: boolean;
  onFind: () => void;
  onKeys: () => void;
}

export function Bar({ siteName, person, pathname, isDemonstration, onFind, onKeys }: BarProps) {
  const [failed, setFailed] = useState(false);
  const places = placesFor(person.role);
  const current = (place: (typeof places)[number]) => (isIn(pathname, place) ? 'page' : undefined);
  const leave = async () => setFailed(!(await signOut()));
  const account = places.find(({ name }) => name === 'account');
  const people = places.find(({ name }) => name === 'people');
  const more = places.filter(({ isMore }) => isMore);
  const own: MenuEntry[] = [
    ...(account ? [{ name: words.places.account, href: account.href }] : []),
    { name: words.readersPage, href: '/', isOutside: true },
    { name: words.keys, keys: words.keysKey, onSelect: onKeys },
    { name: words.signOut, onSelect: leave, apart: true },
  ];
  return (
    <header className="desk-bar">
      {isDemonstration && (
        <div className="desk-warning">
          <p className="page">
            <Mark kind="check">{words.demonstration}</Mark>
            {may(person.role, 'people.edit') && people && (
              <DeskLink className="word" href={people.href}>
                {words.demonstrationFix}
              </DeskLink>
            )}
          </p>
        </div>
      )}
      <div className="page desk-bar-line">
        <DeskLink className="desk-name" href="/desk">
          {siteName}
        </DeskLink>
        <nav className="places" aria-label={words.desk}>
          {places
            .filter(({ isMore }) => !isMore)
            .map((place) => (
              <DeskLink key={place.href} href={place.href} aria-current={current(place)}>
                {words.places[place.name]}
              </DeskLink>
            ))}
          {more.length > 0 && (
            <Menu
              label={words.more}
              trigger={
                <button type="button" className="places-more" data-current={more.some(current) || undefined}>
                  {words.more}
                </button>
              }
              entries={more.map((place) => ({ name: words.places[place.name], href: place.href, isCurrent: isIn(pathname, place) }))}
            />
          )}
        </nav>
        <span className="grow" />
        <button type="button" className="find-all" onClick={onFind}>
          {words.find}
          <kbd>{words.findKey}</kbd>
        </button>
        <ButtonLink look="ink" href={NEW_ARTICLE}>
          {words.newArticle}
        </ButtonLink>
        <Menu
          label={words.yourAccount(person.name)}
          align="end"
          trigger={
            <button type="button" className="initials" aria-label={words.yourAccount(person.name)}>
              {initialsOf(person.name)}
            </button>
          }
          entries={own}
        />
        <PhoneMenu places={places} pathname={pathname} own={own} onFind={onFind} />
      </div>
      {failed && (
        <p className="page desk-failed" role="alert">
          {words.stillSignedIn}
        </p>
      )}
      <div className="page">
        <div className="desk-oxford" />
      </div>
    </header>
  );
}
