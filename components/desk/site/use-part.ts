'use client';
/** A form of one part of the frame: its id, made here for what is new, and where one goes once that is stored. */
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { v7 } from 'uuid';
import { sayDone } from '#components/desk/controls/toast.tsx';
import { type EditAnswer, type Editing, useEdit } from '#components/desk/site/use-edit.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

interface PartOptions<T> {
  edited: { id: string; mark: string; fields: T };
  /** The address of its list, below which it has its own. */
  back: string;
  send(id: string, fields: T, begun: string): Promise<EditAnswer>;
}

export interface Part<T> {
  edit: Editing<T>;
  isNew: boolean;
  /** Saves it again as it was stored when this page was made. */
  bringBack(): Promise<EditAnswer>;
}

export function usePart<T extends object>({ edited, back, send }: PartOptions<T>): Part<T> {
  const router = useRouter();
  const [id] = useState(() => edited.id || v7());
  const isNew = edited.id === '';
  // Words that are typed until it opens under its own address are its own already.
  const [isStored, setIsStored] = useState(!isNew);
  const edit = useEdit<T>({
    stored: edited.fields,
    mark: edited.mark,
    name: `${back} ${isStored ? id : 'new'}`,
    send: (fields, begun) => send(id, fields, begun),
    onSaved() {
      setIsStored(true);
      sayDone(desk.site.form.saved);
      if (isNew) router.replace(`${back}/${id}`);
      else router.refresh();
    },
  });
  return { edit, isNew, bringBack: () => send(id, edited.fields, '') };
}
