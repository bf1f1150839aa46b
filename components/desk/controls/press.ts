/** Whether a pointer is down at this moment: what is pressed must not move away before it is let go. */
export interface Press {
  /** Runs that once no pointer is down. */
  afterwards(then: () => void): void;
  stop(): void;
}

/** Listens from now on, until it is stopped. */
export function listenForPress(): Press {
  let isDown = false;
  const hear = ({ type }: Event) => {
    isDown = type === 'pointerdown';
  };
  const types = ['pointerdown', 'pointerup', 'pointercancel'];
  for (const type of types) document.addEventListener(type, hear, true);
  return {
    afterwards(then) {
      if (isDown) addEventListener('pointerup', () => setTimeout(then), { once: true });
      else setTimeout(then);
    },
    stop() {
      for (const type of types) document.removeEventListener(type, hear, true);
    },
  };
}
