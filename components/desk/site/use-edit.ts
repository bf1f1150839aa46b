'use client';
/** A form of the frame while it is filled in: what stands in it, what is stored, and what a refused save said. */
import { useEffect, useState } from 'react';
import type { NotReached } from '#components/desk/act.ts';
import { type KeptWords, useKeptWords } from '#components/desk/site/use-kept-words.ts';
import { useWriter } from '#components/desk/site/writer.tsx';
import type { Refusal } from '#newsroom/acting/act.ts';

export type EditAnswer = { ok: true; mark: string } | Refusal | NotReached;

export interface Editing<T> {
  value: T;
  change(patch: Partial<T>): void;
  /** Complaints by field. */
  errors: Readonly<Record<string, string>>;
  /** What a refused save said. */
  problem: string;
  isChanged: boolean;
  isSaving: boolean;
  /** Saves; false when it was refused. */
  save(): Promise<boolean>;
  /** What this browser kept of it before. */
  kept: KeptWords<T>;
  /** Somebody else saved meanwhile: puts these words in the place of theirs. */
  saveOver: (() => Promise<boolean>) | undefined;
}

interface EditOptions<T> {
  stored: T;
  mark: string;
  /** Under which its words are kept in this browser: the part of the site, and its id. */
  name: string;
  send(value: T, begun: string): Promise<EditAnswer>;
  onSaved(value: T): void;
}

export function useEdit<T extends object>({ stored, mark, name, send, onSaved }: EditOptions<T>): Editing<T> {
  const { person } = useWriter();
  const [value, setValue] = useState(stored);
  const [saved, setSaved] = useState({ value: stored, mark });
  const [answer, setAnswer] = useState<Refusal | NotReached>();
  const [isSaving, setSaving] = useState(false);

  const isChanged = JSON.stringify(value) !== JSON.stringify(saved.value);
  const kept = useKeptWords<T>({ person, name: `site ${name}`, mark: saved.mark, stored, value, isChanged, show: setValue });

  useEffect(() => {
    if (answer?.fieldErrors) document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus();
  }, [answer]);

  async function saveFrom(begun: string): Promise<boolean> {
    if (isSaving) return false;
    setSaving(true);
    const answered = await send(value, begun);
    setSaving(false);
    if (!answered.ok) {
      setAnswer(answered);
      return false;
    }
    setAnswer(undefined);
    setSaved({ value, mark: answered.mark });
    kept.forget();
    onSaved(value);
    return true;
  }

  const theirs = answer?.reason === 'conflict' ? answer.mark : undefined;
  return {
    value,
    change: (patch) => setValue((now) => ({ ...now, ...patch })),
    errors: answer?.fieldErrors ?? {},
    problem: answer?.message ?? '',
    isChanged,
    isSaving,
    kept,
    save: () => saveFrom(saved.mark),
    saveOver: theirs === undefined ? undefined : () => saveFrom(theirs),
  };
}
