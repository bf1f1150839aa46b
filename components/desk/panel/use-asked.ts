'use client';
import { useEffect, useRef, useState } from 'react';

/** How long what a list depends on must rest before it is asked for again, in milliseconds. */
const REST_MS = 250;

/** What the server answers to a question that changes while one works; the last answer stays until the next one came. */
export function useAsked<T>(question: string, ask: (signal: AbortSignal) => Promise<T | undefined>, wanted: boolean): T | undefined {
  const [answer, setAnswer] = useState<T>();
  const latest = useRef(ask);
  latest.current = ask;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question says all that `ask` depends on.
  useEffect(() => {
    if (!wanted) return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      const found = await latest.current(controller.signal);
      if (found !== undefined && !controller.signal.aborted) setAnswer(found);
    }, REST_MS);
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, [question, wanted]);
  return answer;
}
