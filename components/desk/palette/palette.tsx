'use client';
/** Find or go to: articles by their words, the places of the desk, and what can be begun anywhere. All by keyboard. */
import { Combobox } from '@base-ui/react/combobox';
import { Dialog } from '@base-ui/react/dialog';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import type { FramePerson } from '#components/desk/frame/sign-out.ts';
import { type PaletteGroup, type PaletteRow, useRows } from '#components/desk/palette/palette-rows.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.palette;

interface PaletteProps {
  open: boolean;
  onClose: () => void;
  person: FramePerson;
  timeZone: string;
}

export function Palette({ open, onClose, ...rest }: PaletteProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="veil" />
        <Dialog.Popup className="palette slip" initialFocus={field} aria-label={words.title}>
          <PaletteBody field={field} onClose={onClose} {...rest} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PaletteBody({ field, onClose, person, timeZone }: Omit<PaletteProps, 'open'> & { field: React.RefObject<HTMLInputElement | null> }) {
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const { groups, says } = useRows(typed, person, timeZone);

  function go(row: PaletteRow | null) {
    if (!row) return;
    onClose();
    if (row.href === undefined) row.does?.();
    else router.push(row.href);
  }
  return (
    <Combobox.Root
      inline
      open
      items={groups}
      filter={null}
      value={null}
      onValueChange={go}
      inputValue={typed}
      onInputValueChange={(next, { reason }) => reason !== 'item-press' && setTyped(next)}
      itemToStringLabel={(row: PaletteRow) => row.name}
      isItemEqualToValue={(one: PaletteRow, other: PaletteRow) => one.id === other.id}
      autoHighlight
    >
      <Combobox.Input ref={field} className="input palette-field" placeholder={words.placeholder} aria-label={words.title} />
      <Combobox.Status className="menu-says">{says}</Combobox.Status>
      <Combobox.List className="palette-list" aria-label={words.found}>
        {(group: PaletteGroup) => (
          <Combobox.Group key={group.name} items={group.items}>
            <Combobox.GroupLabel className="palette-label">{group.name}</Combobox.GroupLabel>
            <Combobox.Collection>
              {(row: PaletteRow) => (
                <Combobox.Item key={row.id} value={row} className="menu-row">
                  <span className={row.note ? 'item' : undefined} lang={row.language} dir="auto">
                    {row.name}
                  </span>
                  {row.keys && <kbd>{row.keys}</kbd>}
                  {row.note && <span className="sub">{row.note}</span>}
                </Combobox.Item>
              )}
            </Combobox.Collection>
          </Combobox.Group>
        )}
      </Combobox.List>
      <p className="palette-foot">{words.foot}</p>
    </Combobox.Root>
  );
}
