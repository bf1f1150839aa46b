/** The same article in the paper's other languages, each language by its own name. */
import type { TranslationView } from '#newsroom/articles/views.ts';
import { directionOf, type Language } from '#newsroom/site/language.ts';
import { LANGUAGE_NAMES, type Wording } from '#newsroom/wording/words-of.ts';

export function Translations({ translations, language, w }: { translations: TranslationView[]; language: Language; w: Wording }) {
  const others = translations.filter((translation) => translation.language !== language);
  if (others.length === 0) return null;
  return (
    <nav className="translations meta" aria-label={w.article.translations}>
      {w.article.translations}
      <ul>
        {others.map((other) => (
          <li key={other.language}>
            <a href={other.path} hrefLang={other.language} lang={other.language} dir={directionOf(other.language)}>
              {LANGUAGE_NAMES[other.language]}
            </a>
            {other.isOriginal && ` (${w.article.original})`}
          </li>
        ))}
      </ul>
    </nav>
  );
}
