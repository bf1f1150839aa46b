'use client';
/** Rows by key: J, K and the arrows move the focus from headline to headline, Enter follows the link that it is, X chooses the row. */
import { type ReactNode, useEffect, useRef } from 'react';
import { areSingleKeysOn, isWriting } from '#components/desk/frame/single-keys.ts';

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

export function ListKeys({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (isWriting(event.target) || (event.key.length === 1 && !areSingleKeysOn())) return;
      const inList = list.current?.contains(document.activeElement) ?? false;
      if (event.key === 'x' && inList) document.activeElement?.closest('tr')?.querySelector<HTMLElement>('.box-cell input')?.click();
      const step = STEPS[event.key];
      if (step === undefined) return;
      // An arrow scrolls the page until one has begun to walk the list; a letter begins it.
      if (!inList && (event.key.length > 1 || document.activeElement !== document.body)) return;
      const links = [...(list.current?.querySelectorAll<HTMLElement>('.headline-cell a') ?? [])];
      const at = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
      const next = links[at === -1 ? (step > 0 ? 0 : links.length - 1) : at + step];
      if (!next) return;
      event.preventDefault();
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return <div ref={list}>{children}</div>;
}
