/** What came of what was sent at somebody's press: the page is read again until that is known, or for as long as anybody waits. */
import { useEffect, useRef, useState } from 'react';
import type { WebhookLine } from '#newsroom/webhooks/webhook-line.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.webhooks;
/** Before it is read again, in milliseconds: soon at first, since most servers answer at once. The last goes on. */
const READ_AFTER_MS = [700, 1_000, 1_500, 2_000, 3_000] as const;
/** A receiver has 20 s to answer, and one that is spoken to already is waited for. */
const READ_FOR_MS = 45_000;

/** Where it was pressed: at the test, at those told again, or at the delivery of that id. */
export type Pressed = 'test' | 'again' | (string & {});

interface Watched {
  place: Pressed;
  /** The receiver as it was then. */
  before: WebhookLine;
  /** That was sent; undefined for several. */
  delivery: string | undefined;
  count: number;
  isLate: boolean;
}

/** What is said of it, by receiver and place. */
export type Outcome = (line: WebhookLine, place: Pressed) => string | undefined;

export function useOutcome(lines: readonly WebhookLine[], readAgain: () => void) {
  const [watched, setWatched] = useState<Watched>();
  const read = useRef(readAgain);
  read.current = readAgain;
  const line = watched && lines.find(({ id }) => id === watched.before.id);
  const known = watched && line && line !== watched.before ? whatCame(watched, line) : undefined;
  const isOpen = watched !== undefined && !watched.isLate && known === undefined;

  useEffect(() => {
    if (!isOpen) return;
    const until = Date.now() + READ_FOR_MS;
    let times = 0;
    let timer = 0;
    function next() {
      timer = window.setTimeout(
        () => {
          if (Date.now() > until) return setWatched((now) => now && { ...now, isLate: true });
          read.current();
          next();
        },
        READ_AFTER_MS[Math.min(times++, READ_AFTER_MS.length - 1)],
      );
    }
    next();
    return () => window.clearTimeout(timer);
  }, [isOpen]);

  const outcome: Outcome = ({ id }, place) => {
    if (!watched || watched.before.id !== id || watched.place !== place) return undefined;
    return known ?? (watched.isLate ? words.outcome.silent : words.outcome.underway(watched.count));
  };
  const watch = (next: Omit<Watched, 'isLate'>) => setWatched({ ...next, isLate: false });
  return { outcome, watch };
}

const saidLast = ({ tries }: WebhookLine['deliveries'][number]) => words.answered(tries.at(-1)?.said ?? '');

/** Undefined while it is not known. */
function whatCame({ before, delivery, count }: Watched, line: WebhookLine): string | undefined {
  if (delivery === undefined) return whatCameOfAll(before, line, count);
  const found = line.deliveries.find(({ id }) => id === delivery);
  if (!found) return undefined;
  const triedBefore = before.deliveries.find(({ id }) => id === delivery)?.tries.length ?? 0;
  if (found.standing === 'dropped') return words.outcome.one(found.kind, words.standing.dropped, words.droppedNote);
  return found.tries.length > triedBefore ? words.outcome.one(found.kind, words.standing[found.standing], saidLast(found)) : undefined;
}

/** One that failed is enough: the others wait behind it. */
function whatCameOfAll(before: WebhookLine, line: WebhookLine, count: number): string | undefined {
  const triedBefore = new Map(before.deliveries.map(({ id, tries }) => [id, tries.length]));
  const tried = line.deliveries.filter(({ id, tries }) => tries.length > (triedBefore.get(id) ?? 0));
  const failed = tried.find(({ standing }) => standing !== 'sent');
  if (failed) return words.outcome.notAll(failed.kind, failed.path, saidLast(failed));
  return line.waiting === 0 || tried.length === count ? words.outcome.allSent(count) : undefined;
}
