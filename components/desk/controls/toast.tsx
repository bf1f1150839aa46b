'use client';
/** What has been done, said for six seconds at the bottom: never an error. From anywhere: `sayDone('Published at 14:05', …)`. */
import { Toast } from '@base-ui/react/toast';
import type { ReactNode } from 'react';
import { desk } from '#newsroom/wording/desk-words.ts';

/** Long enough to read it and reach for Undo; it stays while the pointer or the focus is on it. */
const SHOWN_MS = 6_000;

export interface ToastWord {
  name: string;
  /** Opens this address, or … */
  href?: string;
  /** … does this. */
  onPress?: () => void;
}

const manager = Toast.createToastManager<{ words: readonly ToastWord[] }>();

/** Says what was done, with up to two words to act on it: Undo, Open the page. One at a time: the next replaces it. */
export function sayDone(says: string, words: readonly ToastWord[] = []): void {
  manager.add({ id: 'done', title: says, timeout: SHOWN_MS, data: { words } });
}

export const undoWord = (undo: () => void): ToastWord => ({ name: desk.controls.undo, onPress: undo });

/** Once around the desk. */
export function ToastPlace({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider toastManager={manager} limit={1} timeout={SHOWN_MS}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="toast-place" aria-label={desk.controls.notices}>
          <Said />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Said() {
  const { toasts, close } = Toast.useToastManager<{ words: readonly ToastWord[] }>();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="toast" swipeDirection={[]}>
      <Toast.Content className="toast-content">
        <Toast.Title render={<span />} />
        {toast.data?.words.map(({ name, href, onPress }) =>
          href === undefined ? (
            <button
              key={name}
              type="button"
              className="word"
              onClick={() => {
                onPress?.();
                close(toast.id);
              }}
            >
              {name}
            </button>
          ) : (
            <a key={name} className="word" href={href}>
              {name}
            </a>
          ),
        )}
        <Toast.Close className="cross" aria-label={desk.controls.close}>
          ×
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
