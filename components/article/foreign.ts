/** What an element needs whose text is in another language than the page: `<li {...foreign(teaser, language)}>`. */
import { directionOf, type Language } from '#newsroom/site/language.ts';

export function foreign(thing: { language: Language }, pageLanguage: Language): { lang?: Language; dir?: 'ltr' | 'rtl' } {
  if (thing.language === pageLanguage) return {};
  return { lang: thing.language, dir: directionOf(thing.language) };
}
