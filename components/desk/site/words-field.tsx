'use client';
import { Field } from '#components/desk/controls/field.tsx';
import { Input, TextArea } from '#components/desk/controls/input.tsx';
import { directionOf, inLanguage, type Language, type Words } from '#newsroom/site/language.ts';
import { languageName } from '#newsroom/wording/desk/language-names.ts';

interface WordsFieldProps {
  label: string;
  hint?: string | undefined;
  languages: readonly Language[];
  words: Words;
  limit: number;
  /** Several lines. */
  isLong?: boolean;
  /** One line that is often longer than its field: it is seen whole, in as many rows as it needs. */
  isLine?: boolean;
  /** The field's name in complaints: `names`, with those of one language under `names.fr`. */
  name: string;
  errors: Readonly<Record<string, string>>;
  onChange(words: Words): void;
}

/** A text in each of the site's languages. What is empty shows, in grey, what readers get instead. */
export function WordsField({ label, hint, languages, words, limit, isLong = false, isLine = false, name, errors, onChange }: WordsFieldProps) {
  const Control = isLong || isLine ? TextArea : Input;
  const control = (language: Language) => (
    <Control
      lang={language}
      dir={directionOf(language)}
      value={words[language] ?? ''}
      maxLength={limit}
      {...(isLine && { rows: 1, className: 'line-area' })}
      placeholder={words[language] ? undefined : inLanguage(words, language)}
      onChange={({ target }) => onChange(put(words, language, isLine ? target.value.replace(/\s*\n\s*/g, ' ') : target.value))}
    />
  );
  const [first = 'en'] = languages;
  if (languages.length < 2)
    return (
      <Field label={label} hint={hint} error={errors[name] ?? errors[`${name}.${first}`]}>
        {control(first)}
      </Field>
    );
  return (
    <fieldset className="words-field">
      <legend>
        {label}
        {hint && <span className="field-hint">{hint}</span>}
      </legend>
      <div className="two-fields">
        {languages.map((language, index) => (
          <Field key={language} label={languageName(language)} error={errors[`${name}.${language}`] ?? (index === 0 ? errors[name] : undefined)}>
            {control(language)}
          </Field>
        ))}
      </div>
    </fieldset>
  );
}

/** An emptied language is no entry: readers get another language's words there. */
function put(words: Words, language: Language, text: string): Words {
  const { [language]: _, ...others } = words;
  return text === '' ? others : { ...others, [language]: text };
}
