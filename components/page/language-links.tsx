/** The same page in the site's other languages, each by its own name; a front page where this page has no translation. */

import { directionOf, type Language } from '#newsroom/site/language.ts';
import type { SiteChrome } from '#newsroom/site/site-views.ts';
import { LANGUAGE_NAMES } from '#newsroom/wording/words-of.ts';

interface LanguageLinksProps {
  chrome: Pick<SiteChrome, 'language' | 'languages'>;
  languages?: { language: Language; path: string }[];
}

export function LanguageLinks({ chrome, languages = [] }: LanguageLinksProps) {
  return chrome.languages
    .filter(({ language }) => language !== chrome.language)
    .map((front) => {
      const { language, path } = languages.find((page) => page.language === front.language) ?? front;
      return (
        <a key={language} href={path} lang={language} hrefLang={language} dir={directionOf(language)}>
          {LANGUAGE_NAMES[language]}
        </a>
      );
    });
}
