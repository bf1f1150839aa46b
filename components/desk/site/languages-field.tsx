'use client';
import { Button } from '#components/desk/controls/button.tsx';
import { Menu } from '#components/desk/controls/menu.tsx';
import { useMovedFocus } from '#components/desk/controls/moved-focus.ts';
import { LANGUAGES, type Language } from '#newsroom/site/language.ts';
import { languageName } from '#newsroom/wording/desk/language-names.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site.settings;
const order = desk.site.order;

type Languages = [Language, ...Language[]];

interface LanguagesFieldProps {
  languages: Languages;
  error: string | undefined;
  onChange(languages: Languages): void;
}

/** The site's languages in order, the first of which is its own. */
export function LanguagesField({ languages, error, onChange }: LanguagesFieldProps) {
  const { list, hasMoved } = useMovedFocus<HTMLOListElement>(languages.join());
  const others = LANGUAGES.filter((language) => !languages.includes(language));
  function up(index: number) {
    const [before, one] = [languages[index - 1], languages[index]];
    if (!before || !one) return;
    hasMoved(one);
    onChange(languages.map((language) => (language === one ? before : language === before ? one : language)) as Languages);
  }
  return (
    <fieldset className={`words-field ${error ? 'field wrong' : ''}`}>
      <legend>
        {words.languages}
        <span className="field-hint">{words.languagesHint}</span>
      </legend>
      <ol className="site-rows" ref={list}>
        {languages.map((language, index) => (
          <li key={language} data-row={language}>
            <span className="site-line">
              {languageName(language)}
              {index === 0 && <span className="sub">{words.isFirst}</span>}
            </span>
            <span className="words">
              {index > 0 && (
                <Button look="word" data-direction="up" aria-label={order.upNamed(languageName(language))} onClick={() => up(index)}>
                  {order.up}
                </Button>
              )}
              {languages.length > 1 && (
                <Button
                  look="word"
                  data-direction="away"
                  aria-label={words.removeLanguage(languageName(language))}
                  onClick={() => onChange(languages.filter((one) => one !== language) as Languages)}
                >
                  {desk.site.navigation.remove}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ol>
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      {others.length > 0 && (
        <Menu
          label={words.addLanguage}
          trigger={
            <button type="button" className="word">
              {words.addLanguage}
            </button>
          }
          entries={others.map((language) => ({ name: languageName(language), onSelect: () => onChange([...languages, language]) }))}
        />
      )}
    </fieldset>
  );
}
