import type { Language } from '#newsroom/site/language.ts';

const names = new Intl.DisplayNames('en-GB', { type: 'language' });

/** A language's name as the desk says it, in English: “Arabic”. */
export const languageName = (language: Language): string => names.of(language) ?? language;
