'use client';
/** One picture being changed at the desk: as it is stored, as it is written now, and what became of the last save. */
import { useEffect, useRef, useState } from 'react';
import { act } from '#components/desk/act.ts';
import { isSameWritten, type Written, writtenIn, writtenSince } from '#components/desk/pictures/written-picture.ts';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import type { PictureUse } from '#newsroom/media/picture-uses.ts';
import { pictures as words } from '#newsroom/wording/desk/pictures.ts';

/** What stands in the way: a sentence, and whether somebody else's change does. */
export interface Problem {
  message: string;
  isConflict: boolean;
  fieldErrors: Record<string, string>;
}

export function useOpenPicture(id: string) {
  const [picture, setPicture] = useState<DeskPicture>();
  const [uses, setUses] = useState<readonly PictureUse[]>([]);
  const [refused, setRefused] = useState<string>();
  const [written, setWritten] = useState<Written>();
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setIsBusy] = useState(false);
  // Known at once, so that the next save builds on the last one also where nothing is drawn between them.
  const version = useRef<number>(undefined);

  const learn = (next: DeskPicture) => {
    version.current = next.version;
    setPicture(next);
  };
  const show = (next: DeskPicture) => {
    learn(next);
    setWritten(writtenIn(next));
    setProblem(undefined);
  };

  async function open(): Promise<void> {
    const answer = await act('open-picture', { id });
    if (!answer.ok) return setProblem({ message: answer.message, isConflict: false, fieldErrors: {} });
    setUses(answer.uses);
    setRefused(answer.refused);
    show(answer.picture);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: another picture is another room; it is keyed by its id.
  useEffect(() => {
    void open();
  }, []);

  const isChanged = Boolean(picture && written && !isSameWritten(written, writtenIn(picture)));

  const change = (fields: Partial<Written>) => setWritten((now) => now && { ...now, ...fields });

  /**
   * Stores what is written, and `more` with it, over the version that was opened or a later one. Answers the picture once
   * it is stored; what is written meanwhile stays.
   */
  async function save(over = version.current, more: Partial<Written> = {}): Promise<DeskPicture | undefined> {
    if (!written || over === undefined) return undefined;
    const sent = { ...written, ...more };
    change(more);
    setIsBusy(true);
    const answer = await act('edit-picture', { id, version: over, ...sent });
    setIsBusy(false);
    if (answer.ok) {
      learn(answer.picture);
      setWritten((now) => now && writtenSince(now, sent, writtenIn(answer.picture)));
      setProblem(undefined);
      return answer.picture;
    }
    setProblem({ message: words.notSaved(answer.message), isConflict: answer.reason === 'conflict', fieldErrors: answer.fieldErrors ?? {} });
    return undefined;
  }

  return {
    picture,
    uses,
    /** Why this person may not change it, in words; undefined when they may. */
    refused,
    written,
    problem,
    isBusy,
    isChanged,
    change,
    /** Writes that and stores it at once. */
    keep: (fields: Partial<Written>) => save(version.current, fields),
    takeBack: () => picture && show(picture),
    /** Loads it as it is stored now. */
    open,
    save,
    /** Stores what is written over whatever somebody else stored meanwhile. */
    async saveOver(): Promise<DeskPicture | undefined> {
      const answer = await act('open-picture', { id });
      return answer.ok ? save(answer.picture.version) : undefined;
    },
    async remove(): Promise<boolean> {
      if (!picture) return false;
      const answer = await act('remove-picture', { id, version: picture.version });
      if (!answer.ok) setProblem({ message: words.notRemoved(answer.message), isConflict: answer.reason === 'conflict', fieldErrors: {} });
      return answer.ok;
    },
  };
}
