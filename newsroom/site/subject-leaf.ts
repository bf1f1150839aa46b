/** One leaf of a list that is found by words: topics, people. */
import type { KindLine, SubjectList } from '#newsroom/site/desk-views.ts';
import type { Language } from '#newsroom/site/language.ts';

const SUBJECTS_A_LEAF = 50;
const QUESTION_CHARACTERS = 120;

export interface SubjectsAsked {
  question: string;
  leaf: number;
  /** Whether one of these texts holds the words, whatever their capitals. */
  holds(texts: string[]): boolean;
}

/** What the address bar asks for. */
export function readSubjectsAsked({ q, page }: Record<string, string | string[] | undefined>): SubjectsAsked {
  const question = typeof q === 'string' ? q.trim().slice(0, QUESTION_CHARACTERS) : '';
  const words = question.toLowerCase();
  const leaf = typeof page === 'string' && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1;
  return { question, leaf, holds: (texts) => texts.some((text) => text.toLowerCase().includes(words)) };
}

/** Sorts by name and cuts out the leaf that was asked for, or the last one there is. */
export function leafOf(lines: (KindLine & { about: string })[], { question, leaf }: SubjectsAsked, language: Language): SubjectList {
  const sorted = lines.sort((one, other) => one.name.localeCompare(other.name, language));
  const leaves = Math.max(1, Math.ceil(sorted.length / SUBJECTS_A_LEAF));
  const shown = Math.min(leaf, leaves);
  return { question, lines: sorted.slice((shown - 1) * SUBJECTS_A_LEAF, shown * SUBJECTS_A_LEAF), total: sorted.length, leaf: shown, leaves };
}
