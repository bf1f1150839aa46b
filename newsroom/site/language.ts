import { z } from 'zod';

/** The languages that have wording in the catalogue. A site uses some of them, in an order of its own. */
export const LANGUAGES = ['en', 'fr', 'ar', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value);
}

/** The direction in which a language is written, for `dir`. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** A text by language. The site's first language is always there; the others fall back to it. */
export type Words = Partial<Record<Language, string>>;

/** The text in that language, else in the first language that has one. */
export function inLanguage(words: Words, language: Language): string {
  return [language, ...LANGUAGES].map((one) => words[one]).find(Boolean) ?? '';
}

/** Parses a text by language, each at most that many characters. */
export const wordsSchema = (limit: number) =>
  z.partialRecord(z.enum(LANGUAGES), z.string().trim().max(limit)).transform((words) => words as Record<string, string>);
