'use client';
import { Menu as BaseMenu } from '@base-ui/react/menu';
import { Fragment, type ReactElement } from 'react';
import { DeskLink } from '#components/desk/controls/desk-link.tsx';

export interface MenuEntry {
  name: string;
  /** The key that does the same, at the end of the row. */
  keys?: string;
  /** A hairline above: another kind of thing begins. */
  apart?: boolean;
  /** Leads there, or … */
  href?: string;
  /** Out of the desk: a whole new page. */
  isOutside?: boolean;
  /** … does this. */
  onSelect?: () => void;
  isCurrent?: boolean;
}

/** A menu of words below its trigger: arrows, first letters, Enter, Escape. `trigger` is a button element. */
export function Menu({
  trigger,
  label,
  entries,
  align = 'start',
}: {
  trigger: ReactElement;
  label: string;
  entries: readonly MenuEntry[];
  align?: 'start' | 'end';
}) {
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner className="float" sideOffset={4} align={align}>
          <BaseMenu.Popup className="menu-slip slip" aria-label={label}>
            {entries.map((entry) => (
              <Fragment key={entry.name}>
                {entry.apart && <BaseMenu.Separator className="menu-rule" />}
                <Entry {...entry} />
              </Fragment>
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

function Entry({ name, keys, href, isOutside, onSelect, isCurrent }: MenuEntry) {
  const shown = (
    <>
      {name}
      {keys && <kbd>{keys}</kbd>}
    </>
  );
  if (href === undefined)
    return (
      <BaseMenu.Item className="menu-row" onClick={onSelect}>
        {shown}
      </BaseMenu.Item>
    );
  const link = isOutside ? <a href={href}>{name}</a> : <DeskLink href={href} />;
  return (
    <BaseMenu.LinkItem className="menu-row" closeOnClick render={link} aria-current={isCurrent ? 'page' : undefined}>
      {shown}
    </BaseMenu.LinkItem>
  );
}
