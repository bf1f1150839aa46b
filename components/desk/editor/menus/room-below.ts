'use client';
import { useLayoutEffect } from 'react';

/**
 * What opens within the text gives its room back when it goes: not before the press that closed it has ended, and so that
 * the words below it, where somebody now is, stay where they are in the window.
 */
export function useRoomBelow(host: HTMLElement | null, isBelow: () => boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is asked when it goes, whatever it then is.
  useLayoutEffect(() => {
    if (!host) return;
    host.style.minBlockSize = '';
    host.dataset.open = '';
    let height = host.offsetHeight;
    const measured = new ResizeObserver(() => {
      height = host.offsetHeight || height;
    });
    measured.observe(host);
    let isPressed = false;
    const hear = ({ type }: Event) => {
      isPressed = type === 'pointerdown';
    };
    for (const type of ['pointerdown', 'pointerup']) document.addEventListener(type, hear, true);
    return () => {
      measured.disconnect();
      for (const type of ['pointerdown', 'pointerup']) document.removeEventListener(type, hear, true);
      host.style.minBlockSize = `${height}px`;
      const close = () => giveBack(host, isBelow());
      if (isPressed) addEventListener('pointerup', () => setTimeout(close), { once: true });
      else setTimeout(close);
    };
  }, [host]);
}

function giveBack(host: HTMLElement, isBelow: boolean): void {
  // Opened again meanwhile.
  if (host.hasChildNodes()) return;
  const bottom = host.getBoundingClientRect().bottom;
  host.style.minBlockSize = '';
  delete host.dataset.open;
  if (isBelow) window.scrollBy(0, host.getBoundingClientRect().bottom - bottom);
}
