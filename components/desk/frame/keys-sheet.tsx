'use client';
/** Every key of the desk in one sheet, and the switch for single ones. */
import { Check } from '#components/desk/controls/check.tsx';
import { Sheet } from '#components/desk/controls/sheet.tsx';
import { setSingleKeys, useSingleKeys } from '#components/desk/frame/single-keys.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.keys;

export function KeysSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const areOn = useSingleKeys();
  return (
    <Sheet open={open} onClose={onClose} title={words.title}>
      <div className="keys-switch">
        <Check checked={areOn} onChange={(event) => setSingleKeys(event.target.checked)} note={words.explained}>
          {words.single}
        </Check>
      </div>
      {words.groups.map(({ name, keys }) => (
        <section key={name} className="keys-group">
          <h3 className="side-head">{name}</h3>
          <dl>
            {keys.map(([pressed, does]) => (
              <div key={pressed}>
                <dt>
                  <kbd>{pressed}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Sheet>
  );
}
