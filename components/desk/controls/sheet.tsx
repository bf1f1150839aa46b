'use client';
import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode, RefObject } from 'react';
import { desk } from '#newsroom/wording/desk-words.ts';

interface SheetProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** Beside the title: a state, a word. */
  head?: ReactNode;
  children: ReactNode;
  /** The buttons, the ink one last. */
  foot?: ReactNode;
  /** What has the focus first; the close word otherwise. */
  first?: RefObject<HTMLElement | null>;
  /** False where closing leads somewhere else: the focus is not given back. */
  returnsFocus?: () => boolean;
}

/** A sheet at the end side, over the work: publishing, choosing a picture. Escape closes it; the focus returns. */
export function Sheet({ open, onClose, title, head, children, foot, first, returnsFocus }: SheetProps) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="veil" />
        <Dialog.Popup className="sheet-desk" initialFocus={first ?? true} finalFocus={returnsFocus ?? true}>
          <header className="sheet-head">
            <Dialog.Title className="sheet-title">{title}</Dialog.Title>
            {head}
            <span className="grow" />
            <Dialog.Close className="word">{desk.controls.close}</Dialog.Close>
          </header>
          <div className="sheet-body">{children}</div>
          {foot && <footer className="sheet-foot">{foot}</footer>}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
