'use client';
import { useLayoutEffect } from 'react';
import { listenForPress } from '#components/desk/controls/press.ts';

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
    const press = listenForPress();
    return () => {
      measured.disconnect();
      press.stop();
      host.style.minBlockSize = `${height}px`;
      press.afterwards(() => giveBack(host, isBelow()));
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
