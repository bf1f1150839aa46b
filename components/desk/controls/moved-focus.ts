'use client';
import { useEffect, useRef } from 'react';

/**
 * A row that is moved takes the focus along: `hasMoved` is told before the order changes, and what was pressed has the
 * focus again once it did. A word that has nowhere left to move leaves it to the row's other one.
 *
 *   <ol ref={list}> <li data-row={id}> <button data-direction="up"> …
 */
export function useMovedFocus<List extends HTMLElement>(order: string) {
  const list = useRef<List>(null);
  const moved = useRef<{ id: string; pressed: Element | null }>(undefined);
  useEffect(() => {
    if (!moved.current || !order) return;
    const { id, pressed } = moved.current;
    moved.current = undefined;
    const row = list.current?.querySelector(`[data-row="${id}"]`);
    const next = pressed?.isConnected && row?.contains(pressed) ? pressed : row?.querySelector('[data-direction]');
    if (next instanceof HTMLElement) next.focus();
  }, [order]);
  return {
    list,
    hasMoved(id: string): void {
      moved.current = { id, pressed: document.activeElement };
    },
  };
}
