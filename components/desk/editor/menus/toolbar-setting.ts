'use client';
import { useSyncExternalStore } from 'react';

/** Where this browser keeps whether its toolbar stays in sight. */
const KEY = 'dateline.toolbar';
/** Below this width, or without a fine pointer, the toolbar always stays: there is no room beside a selection. */
const PHONE = '(max-width: 819.98px), (pointer: coarse)';

const listeners = new Set<() => void>();

function listen(listener: () => void): () => void {
  const phone = window.matchMedia(PHONE);
  listeners.add(listener);
  phone.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    phone.removeEventListener('change', listener);
  };
}

const isFixed = (): boolean => window.matchMedia(PHONE).matches || localStorage.getItem(KEY) === 'fixed';

/** Whether the toolbar stays in sight: a setting, and on phones what happens unless nothing else could. */
export const useFixedToolbar = (): boolean => useSyncExternalStore(listen, isFixed, () => false);

export function setFixedToolbar(fixed: boolean): void {
  localStorage.setItem(KEY, fixed ? 'fixed' : 'free');
  for (const listener of listeners) listener();
}
