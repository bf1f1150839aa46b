/** How each language's numbers and dates are written. */
import type { Language } from '#newsroom/site/language.ts';

/**
 * The tag for `Intl`. Arabic takes European digits, as the pan-Arab papers do online: figures, dates and names in Latin
 * letters stand side by side in one line. English takes the day before the month and a clock of 24 hours.
 */
export const LOCALES: Record<Language, string> = { en: 'en-GB', fr: 'fr', ar: 'ar-u-nu-latn', ru: 'ru' };

/** Keeps what is costly to make, one for each key. */
export function keptByKey<T>(make: (key: string) => T): (key: string) => T {
  const kept = new Map<string, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}
