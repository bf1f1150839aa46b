import { type CountScope, languagesCounted } from '#newsroom/articles/count-queries.ts';
import type { LanguagePath } from '#newsroom/articles/views.ts';
import type { Language } from '#newsroom/site/language.ts';
import type { Site } from '#newsroom/site/site-queries.ts';

/** A list in each language of the site in which it has an article, in the site's order; `pathIn` gives its address there. */
export const listLanguages = ({ settings }: Site, scope: CountScope, key: string, pathIn: (language: Language) => string): LanguagePath[] =>
  languagesCounted(scope, key, settings.languages).map((language) => ({ language, path: pathIn(language) }));
