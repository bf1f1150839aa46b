/** What the decoder's process is asked, and what it answers. */
import type { Language } from '#newsroom/site/language.ts';

/** What a picture's file says about it, in its own words. Empty where it says nothing. */
export interface SaidByFile {
  altText: string;
  caption: string;
  credit: string;
  creator: string;
  copyright: string;
  source: string;
  /** What the copyright holder allows, in words or as an address. */
  terms: string;
}

export interface Inspection {
  /** As the picture library calls it. */
  format: string;
  /** Upright, as people see it. */
  width: number;
  height: number;
  frames: number;
  said: SaidByFile;
}

/** What is written into each file that readers get. */
export interface Rights {
  creator: string;
  credit: string;
  copyright: string;
  licence: string;
  terms: string;
}

export interface RenditionOrder {
  file: string;
  /** The rectangle that is cut from the upright picture. */
  cut: { left: number; top: number; width: number; height: number };
  /** Never more than the cut has. */
  width: number;
  format: 'webp' | 'avif';
  rights: Rights;
}

/** A picture of words, for those who unfold a link. Empty words are not drawn. */
export interface CardOrder {
  language: Language;
  site: string;
  /** Above the headline: what kind of thing it is, in bold, and where it belongs. */
  kind: string;
  section: string;
  headline: string;
  standfirst: string;
  /** Its headline is a name. */
  isList: boolean;
  /** What is new in a list, under a word that says so. */
  latest: { label: string; headline: string } | null;
  picture: {
    file: string;
    width: number;
    height: number;
    focal: { x: number; y: number };
    /** A portrait is cut to a square. */
    shape: 'lead' | 'portrait';
    credit: string;
    rights: Rights;
  } | null;
}

export interface Tasks {
  inspect: { input: { file: string }; output: Inspection };
  render: { input: RenditionOrder; output: Buffer };
  card: { input: CardOrder; output: Buffer };
}
export type TaskName = keyof Tasks;

export type Question = { [N in TaskName]: { id: number; name: N; input: Tasks[N]['input'] } }[TaskName];
export type Answer = { id: number; ok: true; output: Tasks[TaskName]['output'] } | { id: number; ok: false; message: string };
