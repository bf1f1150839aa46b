/**
 * Who has which piece open. Kept in memory alone: it says what is so now, and after a restart everybody says it again
 * within seconds. The server and the framework's bundle share one.
 */

export type Doing = 'writing' | 'reading';

interface Presence {
  draftId: string;
  personId: string;
  name: string;
  doing: Doing;
  /** Epoch milliseconds; afterwards nobody believes it. */
  until: number;
}

/** How long a tab that says nothing more counts as open, in milliseconds: two of its turns and a half. */
export const PRESENCE_LASTS = { seen: 25_000, hidden: 150_000 } as const;
/** More tabs than a newsroom has: whoever invents tabs cannot fill the memory. */
const MOST = 5_000;

const key = Symbol.for('dateline.presence');
const shared = globalThis as unknown as Record<symbol, Map<string, Presence> | undefined>;
const tabs = (shared[key] ??= new Map<string, Presence>());

/** A tab says that it has a piece open. */
export function arrive(tab: string, { hidden, ...presence }: Omit<Presence, 'until'> & { hidden: boolean }, at: Date): void {
  // The same tab goes to the end of the line, where the newest are.
  tabs.delete(tab);
  const now = at.getTime();
  for (const [other, { until }] of tabs) if (until <= now || tabs.size >= MOST) tabs.delete(other);
  tabs.set(tab, { ...presence, until: now + (hidden ? PRESENCE_LASTS.hidden : PRESENCE_LASTS.seen) });
}

/** A tab was closed, or another piece opened in it. */
export function leave(tab: string): void {
  tabs.delete(tab);
}

/** Everybody but that person who has the piece open: each once, those who write first. */
export function listOthers(draftId: string, personId: string, at: Date): { name: string; doing: Doing }[] {
  const others = new Map<string, { name: string; doing: Doing }>();
  for (const one of tabs.values()) {
    if (one.draftId !== draftId || one.personId === personId || one.until <= at.getTime()) continue;
    if (one.doing === 'writing' || !others.has(one.personId)) others.set(one.personId, { name: one.name, doing: one.doing });
  }
  return [...others.values()].sort((a, b) => Number(b.doing === 'writing') - Number(a.doing === 'writing') || a.name.localeCompare(b.name));
}
