/** Which of the framework's preloads a page is sent with. */
import { isLanguage, type Language } from '#newsroom/site/language.ts';

/** The files of faces that only one alphabet needs, by the names of `app/(reader)/[language]/fonts.ts`. */
const CYRILLIC = /\/\w+_cyrillic\./;
const ARABIC = /\/naskh\./;
const ALPHABETS: Record<Language, RegExp | null> = { en: null, fr: null, ar: ARABIC, ru: CYRILLIC };

/**
 * Of a `Link` header the faces, style sheets and pictures, without scripts, and of the faces those that the page's own
 * language is written with: the framework knows of no languages and names them all. Undefined when nothing is left.
 */
export function preloadsFor(header: string | undefined, language: string | undefined): string | undefined {
  const own = language && isLanguage(language) ? ALPHABETS[language] : null;
  const links = header?.match(/<[^>]*>[^<]*/g)?.map((link) => link.replace(/,\s*$/, '').trim()) ?? [];
  const kept = links.filter(
    (link) => /;\s*as="?(?:font|style|image)"?/i.test(link) && [CYRILLIC, ARABIC].every((one) => one === own || !one.test(link)),
  );
  return kept.join(', ') || undefined;
}
