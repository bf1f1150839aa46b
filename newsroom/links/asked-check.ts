/** Somebody at the desk wants all links looked through now. The desk and the timers are built apart and share this process. */

const key = Symbol.for('dateline.link-check-asked');
const shared = globalThis as unknown as Record<symbol, boolean | undefined>;

export function askForLinkCheck(): void {
  shared[key] = true;
}

/** Whether somebody asked since this was called last. */
export function wasLinkCheckAsked(): boolean {
  const asked = shared[key] === true;
  shared[key] = false;
  return asked;
}
