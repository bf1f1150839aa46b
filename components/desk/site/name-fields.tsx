'use client';
import { SlugField } from '#components/desk/site/slug-field.tsx';
import { WordsField } from '#components/desk/site/words-field.tsx';
import { inLanguage, type Language, type Words } from '#newsroom/site/language.ts';
import { desk } from '#newsroom/wording/desk-words.ts';

const words = desk.site;

interface NameFieldsProps {
  languages: readonly Language[];
  value: { names: Words; slug: string };
  /** The slug that readers know; empty for what they do not have yet. */
  known: string;
  below: string;
  limit: number;
  /** How many articles have the slug in their addresses. */
  movesAlong?: number;
  errors: Readonly<Record<string, string>>;
  onChange(patch: { names?: Words; slug?: string }): void;
}

/** The name in each language, and the address that follows it. */
export function NameFields({ languages, value, known, below, limit, movesAlong = 0, errors, onChange }: NameFieldsProps) {
  return (
    <>
      <WordsField
        label={words.name}
        languages={languages}
        name="names"
        words={value.names}
        limit={limit}
        errors={errors}
        onChange={(names) => onChange({ names })}
      />
      <SlugField
        slug={value.slug}
        known={known}
        below={below}
        name={inLanguage(value.names, languages[0] ?? 'en')}
        movesAlong={movesAlong}
        error={errors.slug}
        onChange={(slug) => onChange({ slug })}
      />
    </>
  );
}
