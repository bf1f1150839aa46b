'use client';
/** Pictures found while one types, leaf by leaf. */
import { useEffect, useRef, useState } from 'react';
import { act } from '#components/desk/act.ts';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import { pictures as words } from '#newsroom/wording/desk/pictures.ts';

/** How long typing must rest before the server is asked. */
const REST_MS = 200;

export function useFoundPictures() {
  const [question, setQuestion] = useState('');
  const [pictures, setPictures] = useState<readonly DeskPicture[]>([]);
  const [after, setAfter] = useState<string | null>(null);
  const [says, setSays] = useState<string>(words.opening);
  const asking = useRef<AbortController>(undefined);

  async function look(from?: string): Promise<void> {
    asking.current?.abort();
    const controller = new AbortController();
    asking.current = controller;
    const answer = await act('find-pictures', { question, ...(from && { after: from }) }, { signal: controller.signal });
    if (controller.signal.aborted) return;
    if (!answer.ok) return setSays(answer.reason === 'offline' ? words.notLooked : answer.message);
    setSays('');
    setPictures((before) => (from ? [...before, ...answer.pictures] : answer.pictures));
    setAfter(answer.after);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked depends on the question alone.
  useEffect(() => {
    const rest = setTimeout(() => void look(), question ? REST_MS : 0);
    return () => clearTimeout(rest);
  }, [question]);
  useEffect(() => () => asking.current?.abort(), []);

  return {
    question,
    ask(next: string) {
      setQuestion(next);
      setSays(words.opening);
    },
    pictures,
    hasMore: after !== null,
    more: () => void (after && look(after)),
    /** Puts one first, wherever it stood. */
    put: (picture: DeskPicture) => setPictures((all) => [picture, ...all.filter(({ id }) => id !== picture.id)]),
    says,
  };
}
