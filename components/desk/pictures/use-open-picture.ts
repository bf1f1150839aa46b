'use client';
/** One picture being changed at the desk: as it is stored, as it is written now, and what became of the last save. */
import { useEffect, useState } from 'react';
import { act } from '#components/desk/act.ts';
import type { DeskPicture } from '#newsroom/media/desk-picture.ts';
import type { PictureUse } from '#newsroom/media/picture-uses.ts';
import { pictures as words } from '#newsroom/wording/desk/pictures.ts';

export const PICTURE_FIELDS = ['altText', 'caption', 'credit', 'creator', 'copyright', 'source', 'licence', 'terms'] as const;
export type PictureField = (typeof PICTURE_FIELDS)[number];
export type Written = Record<PictureField, string> & { focal: { x: number; y: number } };

/** What stands in the way: a sentence, and whether somebody else's change does. */
export interface Problem {
  message: string;
  isConflict: boolean;
  fieldErrors: Record<string, string>;
}

const writtenIn = (picture: DeskPicture): Written => ({
  ...(Object.fromEntries(PICTURE_FIELDS.map((name) => [name, picture[name]])) as Record<PictureField, string>),
  focal: { x: picture.focalX, y: picture.focalY },
});

export function useOpenPicture(id: string) {
  const [picture, setPicture] = useState<DeskPicture>();
  const [uses, setUses] = useState<readonly PictureUse[]>([]);
  const [refused, setRefused] = useState<string>();
  const [written, setWritten] = useState<Written>();
  const [problem, setProblem] = useState<Problem>();
  const [isBusy, setIsBusy] = useState(false);

  const show = (next: DeskPicture) => {
    setPicture(next);
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

  const isChanged = Boolean(picture && written && JSON.stringify(written) !== JSON.stringify(writtenIn(picture)));

  /** Stores what is written, over the version that was opened or a later one. Answers the picture once it is stored. */
  async function save(version = picture?.version): Promise<DeskPicture | undefined> {
    if (!picture || !written || version === undefined) return undefined;
    setIsBusy(true);
    const answer = await act('edit-picture', { id, version, ...written });
    setIsBusy(false);
    if (answer.ok) {
      show(answer.picture);
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
    change: (fields: Partial<Written>) => setWritten((now) => now && { ...now, ...fields }),
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
