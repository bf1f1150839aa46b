/** The site's own words by language: the one catalogue for pages, feeds and answers. */
import type { Language } from '#newsroom/site/language.ts';
import { ar } from '#newsroom/wording/ar.ts';
import { en } from '#newsroom/wording/en.ts';
import { fr } from '#newsroom/wording/fr.ts';
import { ru } from '#newsroom/wording/ru.ts';
import type { Wording } from '#newsroom/wording/wording.ts';

export type { Wording } from '#newsroom/wording/wording.ts';

const CATALOGUE: Record<Language, Wording> = { en, fr, ar, ru };

/** The languages by their own names, for links into them. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', fr: 'Français', ar: 'العربية', ru: 'Русский' };

export function wordsOf(language: Language): Wording {
  return CATALOGUE[language];
}
