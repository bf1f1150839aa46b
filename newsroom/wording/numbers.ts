/** Numbers, plurals and lists of names, as each language writes them. */
import type { Language } from '#newsroom/site/language.ts';
import { keptByKey, LOCALES } from '#newsroom/wording/locales.ts';

/** The categories a language tells apart when it counts (Unicode CLDR); a form for each is required. */
interface PluralCategories {
  en: 'one' | 'other';
  /** `many` begins at a million: "1 000 000 d’articles". */
  fr: 'one' | 'many' | 'other';
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  /** `other` is for fractions. */
  ru: 'one' | 'few' | 'many' | 'other';
}
/** One text for each category; `#` stands for the number. */
export type PluralForms<L extends Language> = Record<PluralCategories[L], string>;

const rulesOf = keptByKey((locale) => new Intl.PluralRules(locale));
const numbersOf = keptByKey((locale) => new Intl.NumberFormat(locale));
const listsOf = keptByKey((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** 1318 as "1,318", "1 318"… */
export function formatNumber(value: number, language: Language): string {
  return numbersOf(LOCALES[language]).format(value);
}

/** The form that goes with a count, with the number in the place of `#`: "3 articles", "مقالان", "21 статья". */
export function plural<L extends Language>(language: L, count: number, forms: PluralForms<L>): string {
  const category = rulesOf(LOCALES[language]).select(count) as PluralCategories[L];
  return forms[category].replaceAll('#', formatNumber(count, language));
}

/** "Ada, Ben and Cy": names joined as the language joins them. */
export function joinNames(names: readonly string[], language: Language): string {
  return listsOf(LOCALES[language]).format(names);
}
