'use client';
/** The keys of the room as a whole: Ctrl-S keeps this version, F2 shows and hides the panel. */
import { useEffect, useRef } from 'react';

interface RoomKeys {
  keep(): void;
  togglePanel(): void;
}

export function useRoomKeys(keys: RoomKeys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    function keyDown(event: KeyboardEvent) {
      const isKeep = event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isKeep && event.key !== 'F2') return;
      event.preventDefault();
      if (isKeep) current.current.keep();
      else current.current.togglePanel();
    }
    addEventListener('keydown', keyDown);
    return () => removeEventListener('keydown', keyDown);
  }, []);
}
